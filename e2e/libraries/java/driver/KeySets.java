import com.auth0.jwk.JwkException;
import com.auth0.jwk.JwkProvider;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.ECDSAKeyProvider;
import com.auth0.jwt.interfaces.RSAKeyProvider;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;

/** KeySet of content/libraries/java-jwt/jwks.java, for both kinds of keys. */
final class KeySets {
  private KeySets() {}

  private static PublicKey find(JwkProvider keys, String kid) {
    try {
      return keys.get(kid).getPublicKey();
    } catch (JwkException e) {
      throw new JWTVerificationException(e.getMessage(), e);
    }
  }

  record Rsa(JwkProvider keys) implements RSAKeyProvider {
    @Override
    public RSAPublicKey getPublicKeyById(String kid) {
      if (find(keys, kid) instanceof RSAPublicKey key) return key;
      throw new JWTVerificationException("the key with this kid is no RSA key");
    }

    @Override
    public RSAPrivateKey getPrivateKey() {
      return null;
    }

    @Override
    public String getPrivateKeyId() {
      return null;
    }
  }

  record Ec(JwkProvider keys) implements ECDSAKeyProvider {
    @Override
    public ECPublicKey getPublicKeyById(String kid) {
      if (find(keys, kid) instanceof ECPublicKey key) return key;
      throw new JWTVerificationException("the key with this kid is no EC key");
    }

    @Override
    public ECPrivateKey getPrivateKey() {
      return null;
    }

    @Override
    public String getPrivateKeyId() {
      return null;
    }
  }
}
