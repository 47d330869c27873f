import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.security.PublicKey;

public final class JwtVerifier {
  private static final String INVALID = "Bearer error=\"invalid_token\"";

  /** The status and the WWW-Authenticate value for the answer. */
  public record Answer(int status, String challenge) {}

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
            .build();
  }

  public Answer verify(String token) {
    try {
      parser.parseSignedClaims(token);
      return new Answer(200, "");
    } catch (ExpiredJwtException e) {
      // Everyday: the client sees it here and renews with its refresh token (RFC 6750 section 3).
      return new Answer(401, INVALID + ", error_description=\"The access token expired\"");
    } catch (JwtException | IllegalArgumentException e) {
      return new Answer(401, INVALID);
    }
  }
}
