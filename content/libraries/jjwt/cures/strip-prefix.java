import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.MalformedJwtException;
import java.security.PublicKey;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class JwtVerifier {
  // The scheme in any case, then spaces, then one token. Two schemes or two tokens are refused, not
  // guessed at.
  private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([^\\s,]+)");

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

  /** Takes the whole value of the Authorization header. */
  public Claims verify(String authorization) {
    Matcher match = BEARER.matcher(authorization);
    if (!match.matches()) {
      throw new MalformedJwtException("expected \"Authorization: Bearer <token>\"");
    }
    return parser.parseSignedClaims(match.group(1)).getPayload();
  }
}
