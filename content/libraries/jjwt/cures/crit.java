import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.security.PublicKey;

public final class JwtVerifier {
  private final JwtParser parser;

  public JwtVerifier(PublicKey publicKey) {
    parser =
        Jwts.parser()
            .verifyWith(publicKey)
            .sig()
            .clear()
            .add(Jwts.SIG.RS256)
            .and()
            .requireIssuer("https://example.com")
            .requireAudience("api.example.com")
            // jjwt refuses every extension that critical() does not name here (RFC 7515 section
            // 4.1.11).
            .build();
  }

  public Claims verify(String token) {
    return parser.parseSignedClaims(token).getPayload();
  }
}
