import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

public final class JwtVerifier {
  private static final System.Logger LOG = System.getLogger("auth");

  private final JwtDecoder decoder;

  public JwtVerifier(RSAPublicKey publicKey) {
    decoder = jwtDecoder(publicKey);
  }

  /** As a @Bean, it is what oauth2ResourceServer().jwt() asks about every request. */
  public static JwtDecoder jwtDecoder(RSAPublicKey publicKey) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withPublicKey(publicKey)
            .signatureAlgorithm(SignatureAlgorithm.RS256) // our choice, never the token's
            .build();
    decoder.setJwtValidator(
        JwtValidators.createDefaultWithValidators(
            List.of(
                new JwtTimestampValidator(Duration.ofSeconds(5)), // 60 s if it is not set
                new JwtIssuerValidator("https://example.com"),
                new JwtAudienceValidator("api.example.com"))));
    return decoder;
  }

  /** Reads the issuer's public key, a PEM file ("BEGIN PUBLIC KEY"); call it once at start. */
  public static RSAPublicKey loadPublicKey(Path publicKeyFile) throws IOException {
    try (InputStream pem = Files.newInputStream(publicKeyFile)) {
      return RsaKeyConverters.x509().convert(pem);
    }
  }

  /** A resource server does this by itself, and answers 401. */
  public Jwt verify(String token) {
    try {
      return decoder.decode(token);
    } catch (JwtException e) {
      LOG.log(Level.WARNING, "JWT refused: {0}", reasonOf(e)); // never log the token itself
      throw e;
    }
  }

  /** Only the message tells reasons apart; of claims that fail together it says the first. */
  public static String reasonOf(Exception e) {
    String message = e.getMessage();
    if (message.contains("Jwt expired")) return "expired";
    if (message.contains("Jwt used before")) return "not yet valid";
    if (message.contains("The aud claim")) return "audience";
    if (message.contains("The iss claim")) return "issuer";
    if (message.contains("Invalid signature")) return "signature";
    if (message.contains("algorithm")) return "algorithm"; // also: no key has this kid
    return "malformed";
  }
}
