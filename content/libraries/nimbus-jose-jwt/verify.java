import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.proc.SingleKeyJWSKeySelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.Set;

public final class JwtVerifier {
  private static final System.Logger LOG = System.getLogger("auth");

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  public JwtVerifier(PublicKey publicKey) {
    processor.setJWSKeySelector(
        new SingleKeyJWSKeySelector<>(JWSAlgorithm.RS256, publicKey)); // never the token's choice
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(
            "api.example.com",
            new JWTClaimsSet.Builder().issuer("https://example.com").build(),
            Set.of());
    claims.setMaxClockSkew(5); // 60 s if it is not set
    processor.setJWTClaimsSetVerifier(claims);
  }

  /** Reads the issuer's public key, a PEM file ("BEGIN PUBLIC KEY"); call it once at start. */
  public static PublicKey loadPublicKey(Path publicKeyFile)
      throws IOException, GeneralSecurityException {
    String pem = Files.readString(publicKeyFile).replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "");
    byte[] der = Base64.getMimeDecoder().decode(pem);
    return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
  }

  public JWTClaimsSet verify(String token) throws ParseException, BadJOSEException, JOSEException {
    try {
      return processor.process(token, null);
    } catch (ParseException | BadJOSEException | JOSEException e) {
      LOG.log(Level.WARNING, "JWT refused: {0}", reasonOf(e)); // never log the token itself
      throw e; // answer 401
    }
  }

  /** Which claim was refused, only the message says. */
  public static String reasonOf(Exception e) {
    if (e instanceof ExpiredJWTException) return "expired";
    if (e instanceof BadJWTException) return e.getMessage(); // names the claim, never its value
    if (e instanceof BadJWSException) return "signature";
    if (e instanceof BadJOSEException) return "algorithm or key";
    return "malformed";
  }
}
