import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkProvider;
import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier.BaseVerification;
import com.auth0.jwt.algorithms.Algorithm;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

final class JavaJwtJudge implements Judge {
  @Override
  public Object judge(Trial one) throws Exception {
    BaseVerification verification = (BaseVerification) JWT.require(algorithmOf(one));
    if (one.issuer() != null) verification.withIssuer(one.issuer());
    if (one.audience() != null)
      verification.withAnyOfAudience(one.audience().toArray(String[]::new));
    if (one.tolerance() != null) verification.acceptLeeway(one.toleranceSeconds());
    return verification.build(one.clock()).verify(one.token());
  }

  private static Algorithm algorithmOf(Trial one) throws Exception {
    if (one.algorithms() == null)
      throw new Unsupported("java-jwt has no call without an algorithm");
    String name = one.firstAlgorithm();
    return switch (one.form()) {
      case "jwks" -> ofSet(name, Keys.providerOf(one));
      case "jwk" -> ofKey(name, Jwk.fromValues(one.jwk()).getPublicKey());
      case "pem" -> ofKey(name, Keys.publicKey(one));
      default -> ofSecret(name, Keys.secret(one));
    };
  }

  private static Algorithm ofSecret(String name, byte[] secret) throws Unsupported {
    return switch (name) {
      case "HS256" -> Algorithm.HMAC256(secret);
      case "HS384" -> Algorithm.HMAC384(secret);
      case "HS512" -> Algorithm.HMAC512(secret);
      default -> throw new Unsupported("java-jwt has no " + name + " with a secret");
    };
  }

  private static Algorithm ofKey(String name, PublicKey key) throws Unsupported {
    return switch (name) {
      case "RS256" -> Algorithm.RSA256((RSAPublicKey) key);
      case "RS384" -> Algorithm.RSA384((RSAPublicKey) key);
      case "RS512" -> Algorithm.RSA512((RSAPublicKey) key);
      case "PS256" -> Algorithm.RSA256PSS((RSAPublicKey) key);
      case "PS384" -> Algorithm.RSA384PSS((RSAPublicKey) key);
      case "PS512" -> Algorithm.RSA512PSS((RSAPublicKey) key);
      case "ES256", "ES256K" -> Algorithm.ECDSA256((ECPublicKey) key); // the next of kin: no ES256K
      case "ES384" -> Algorithm.ECDSA384((ECPublicKey) key);
      case "ES512" -> Algorithm.ECDSA512((ECPublicKey) key);
      default -> throw new Unsupported("java-jwt has no " + name);
    };
  }

  private static Algorithm ofSet(String name, JwkProvider keys) throws Unsupported {
    if (name.equals("RS256")) return Algorithm.RSA256(new KeySets.Rsa(keys));
    if (name.equals("PS256")) return Algorithm.RSA256PSS(new KeySets.Rsa(keys));
    if (name.equals("ES256")) return Algorithm.ECDSA256(new KeySets.Ec(keys));
    throw new Unsupported("java-jwt is asked for " + name + " with a key set");
  }
}
