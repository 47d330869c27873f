import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

public final class JwtVerifier {
  private final JwtParser parser;

  /** One configured algorithm and what it needs: never both families. */
  public JwtVerifier(String algorithm, Path keyFile) throws IOException, GeneralSecurityException {
    String content = Files.readString(keyFile);
    JwtParserBuilder builder = Jwts.parser();
    switch (algorithm) {
      case "RS256" -> builder.verifyWith(publicKey(content)).sig().clear().add(Jwts.SIG.RS256);
      case "HS256" ->
          builder
              .verifyWith(Keys.hmacShaKeyFor(content.getBytes(UTF_8))) // the shared secret
              .sig()
              .clear()
              .add(Jwts.SIG.HS256);
      default -> throw new IllegalArgumentException("no key for " + algorithm);
    }
    parser =
        builder.requireIssuer("https://example.com").requireAudience("api.example.com").build();
  }

  private static PublicKey publicKey(String pem) throws GeneralSecurityException {
    String text = pem.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "");
    byte[] der = Base64.getMimeDecoder().decode(text);
    return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
  }

  public Claims verify(String token) {
    return parser.parseSignedClaims(token).getPayload();
  }
}
