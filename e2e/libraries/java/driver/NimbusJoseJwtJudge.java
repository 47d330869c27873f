import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.proc.SingleKeyJWSKeySelector;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.security.Key;
import java.security.interfaces.RSAPublicKey;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;

final class NimbusJoseJwtJudge implements Judge {
  @Override
  public Object judge(Trial one) throws Exception {
    if (one.algorithms() == null) return verifyAlone(one);
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(selectorOf(one));
    if (one.type() != null)
      processor.setJWSTypeVerifier(
          new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(one.type())));
    processor.setJWTClaimsSetVerifier(claimsOf(one));
    return processor.process(one.token(), null);
  }

  /**
   * The one call that asks for no algorithm. It judges the signature only, and answers yes or no.
   */
  private static boolean verifyAlone(Trial one) throws Exception {
    RSASSAVerifier verifier = new RSASSAVerifier((RSAPublicKey) keyOf(one));
    if (SignedJWT.parse(one.token()).verify(verifier)) return true;
    throw new Unsupported("SignedJWT.verify answers false");
  }

  private static JWSKeySelector<SecurityContext> selectorOf(Trial one) throws Exception {
    if (one.form().startsWith("jwk"))
      return new JWSVerificationKeySelector<>(
          NimbusKeys.algorithmsOf(one), NimbusKeys.sourceOf(one));
    return new SingleKeyJWSKeySelector<>(JWSAlgorithm.parse(one.firstAlgorithm()), keyOf(one));
  }

  private static Key keyOf(Trial one) throws Exception {
    if (one.form().equals("pem")) return Keys.publicKey(one);
    return new SecretKeySpec(Keys.secret(one), "HmacSHA256");
  }

  private static DefaultJWTClaimsVerifier<SecurityContext> claimsOf(Trial one) {
    Set<String> audience = one.audience() == null ? null : new HashSet<>(one.audience());
    JWTClaimsSet.Builder exact = new JWTClaimsSet.Builder();
    if (one.issuer() != null) exact.issuer(one.issuer());
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(audience, exact.build(), Set.of(), null) {
          @Override
          protected Date currentTime() {
            return Date.from(one.instant());
          }
        };
    if (one.tolerance() != null) claims.setMaxClockSkew((int) one.toleranceSeconds());
    return claims;
  }
}
