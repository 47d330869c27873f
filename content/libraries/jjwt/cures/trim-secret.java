import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import javax.crypto.SecretKey;

public final class JwtVerifier {
  private final JwtParser parser;

  /**
   * Drops the line break that echo, editors and secret stores add; it would become part of the key.
   */
  public static SecretKey loadSecret(String secret) {
    return Keys.hmacShaKeyFor(secret.strip().getBytes(UTF_8));
  }

  public JwtVerifier(SecretKey secret) {
    parser =
        Jwts.parser()
            .verifyWith(secret)
            .sig()
            .clear()
            .add(Jwts.SIG.HS256)
            .and()
            .requireIssuer("https://example.com")
            .requireAudience("api.example.com")
            .build();
  }

  public Claims verify(String token) {
    return parser.parseSignedClaims(token).getPayload();
  }
}
