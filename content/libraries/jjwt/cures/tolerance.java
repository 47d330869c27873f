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
            // For exp and nbf. It covers the rest that NTP leaves; keep the clocks in step with NTP
            // first.
            .clockSkewSeconds(5)
            .build();
  }

  public Claims verify(String token) {
    return parser.parseSignedClaims(token).getPayload();
  }
}
