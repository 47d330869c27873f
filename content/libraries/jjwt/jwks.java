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

public final class JwtVerifier {
  private final JwkProvider keys;
  private final JwtParser parser;

  /** The address is our configuration, never the token's jku. */
  public JwtVerifier(URL jwksUrl) {
    // Keeps each key for an hour; an unknown kid fetches the set again, some 10 times a minute at
    // most.
    keys = new JwkProviderBuilder(jwksUrl).cached(10, Duration.ofHours(1)).build();
    parser =
        Jwts.parser()
            .keyLocator(this::keyOf)
            .sig()
            .clear()
            .add(Jwts.SIG.RS256)
            .and()
            .requireIssuer("https://example.com")
            .requireAudience("api.example.com")
            .clockSkewSeconds(5)
            .build();
  }

  private Key keyOf(Header header) {
    try {
      return keys.get((String) header.get("kid")).getPublicKey();
    } catch (JwkException e) {
      throw new JwtException(e.getMessage(), e); // no key has this kid, or none could be fetched
    }
  }

  public Claims verify(String token) {
    return parser.parseSignedClaims(token).getPayload();
  }
}
