import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.UnsupportedJwtException;
import java.security.PublicKey;
import java.util.Locale;
import java.util.Set;

public final class JwtVerifier {
  private static final Set<String> ACCESS_TOKEN = Set.of("at+jwt", "application/at+jwt");

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

  public Claims verify(String token) {
    Jws<Claims> jws = parser.parseSignedClaims(token);
    // An ID token of the same issuer passes all of the above. jjwt does not look at typ (RFC 9068
    // section 4).
    if (!ACCESS_TOKEN.contains(
        String.valueOf(jws.getHeader().getType()).toLowerCase(Locale.ROOT))) {
      throw new UnsupportedJwtException("not an access token");
    }
    return jws.getPayload();
  }
}
