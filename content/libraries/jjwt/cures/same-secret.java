import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.util.Map;
import javax.crypto.SecretKey;

public final class JwtVerifier {
  private final JwtParser parser;

  /** Takes the one setting that issuer and verifier share; fewer than 32 bytes are refused here. */
  public static SecretKey loadSecret(String secret) {
    return Keys.hmacShaKeyFor(secret.getBytes(UTF_8));
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

  public static String sign(Map<String, Object> claims, SecretKey secret) {
    return Jwts.builder().claims(claims).signWith(secret, Jwts.SIG.HS256).compact();
  }

  public Claims verify(String token) {
    return parser.parseSignedClaims(token).getPayload();
  }
}
