import com.auth0.jwk.JwkException;
import com.auth0.jwk.JwkProvider;
import com.auth0.jwk.JwkProviderBuilder;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.net.URL;
import java.security.Key;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

public final class JwtVerifier {
  private final JwkProvider keys;
  private final JwtParser parser;

  public JwtVerifier(URL jwksUrl) {
    keys =
        new JwkProviderBuilder(jwksUrl)
            .cached(10, Duration.ofHours(1))
            // A kid that is not cached fetches the set again, so a rotated key works without a
            // restart; the limit keeps made-up kids from flooding the issuer.
            .rateLimited(5, 1, TimeUnit.MINUTES)
            .build();
    parser =
        Jwts.parser()
            .keyLocator(this::keyOf)
            .sig()
            .clear()
            .add(Jwts.SIG.RS256)
            .and()
            .requireIssuer("https://example.com")
            .requireAudience("api.example.com")
            .build();
  }

  private Key keyOf(Header header) {
    try {
      return keys.get((String) header.get("kid")).getPublicKey();
    } catch (JwkException e) {
      throw new JwtException(e.getMessage(), e);
    }
  }

  public Claims verify(String token) {
    return parser.parseSignedClaims(token).getPayload();
  }
}
