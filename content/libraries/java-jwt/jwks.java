import com.auth0.jwk.JwkException;
import com.auth0.jwk.JwkProvider;
import com.auth0.jwk.JwkProviderBuilder;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.auth0.jwt.interfaces.JWTVerifier;
import com.auth0.jwt.interfaces.RSAKeyProvider;
import java.net.URL;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;

public final class JwtVerifier {
  private final JWTVerifier verifier;

  /** The address is our configuration, never the token's jku. */
  public JwtVerifier(URL jwksUrl) {
    // Keeps each key for an hour; an unknown kid fetches the set again, some 10 times a minute at
    // most.
    JwkProvider keys = new JwkProviderBuilder(jwksUrl).cached(10, Duration.ofHours(1)).build();
    verifier =
        JWT.require(Algorithm.RSA256(new KeySet(keys)))
            .withIssuer("https://example.com")
            .withAudience("api.example.com")
            .acceptLeeway(5)
            .build();
  }

  public DecodedJWT verify(String token) {
    return verifier.verify(token);
  }

  private record KeySet(JwkProvider keys) implements RSAKeyProvider {
    @Override
    public RSAPublicKey getPublicKeyById(String kid) {
      try {
        if (keys.get(kid).getPublicKey() instanceof RSAPublicKey key) return key;
        throw new JWTVerificationException("the key with this kid is no RSA key");
      } catch (JwkException e) {
        throw new JWTVerificationException(e.getMessage(), e);
      }
    }

    @Override
    public RSAPrivateKey getPrivateKey() {
      return null; // we only verify
    }

    @Override
    public String getPrivateKeyId() {
      return null;
    }
  }
}
