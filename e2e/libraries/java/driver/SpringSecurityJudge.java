import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.proc.SingleKeyJWSKeySelector;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.JWTProcessor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

final class SpringSecurityJudge implements Judge {
  @Override
  public Object judge(Trial one) throws Exception {
    NimbusJwtDecoder decoder = decoderOf(one);
    decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(validatorsOf(one)));
    return decoder.decode(one.token());
  }

  private static NimbusJwtDecoder decoderOf(Trial one) throws Exception {
    if (one.form().startsWith("jwk")) return decoderOf(one, NimbusKeys.sourceOf(one));
    if (one.form().equals("secret")) {
      SecretKeySpec secret = new SecretKeySpec(Keys.secret(one), "HmacSHA256");
      MacAlgorithm algorithm = MacAlgorithm.from(one.firstAlgorithm());
      return NimbusJwtDecoder.withSecretKey(secret).macAlgorithm(algorithm).build();
    }
    if (!one.alg().matches("[RP]S\\d+")) return new NimbusJwtDecoder(processorOf(one));
    byte[] pem = one.key().getBytes(StandardCharsets.UTF_8);
    RSAPublicKey key = RsaKeyConverters.x509().convert(new ByteArrayInputStream(pem));
    SignatureAlgorithm algorithm = known(one.firstAlgorithm());
    return NimbusJwtDecoder.withPublicKey(key).signatureAlgorithm(algorithm).build();
  }

  /** What withPublicKey sets up; that takes RSA keys only. */
  private static JWTProcessor<SecurityContext> processorOf(Trial one) throws Exception {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    JWSAlgorithm algorithm = JWSAlgorithm.parse(one.firstAlgorithm());
    processor.setJWSKeySelector(new SingleKeyJWSKeySelector<>(algorithm, Keys.publicKey(one)));
    processor.setJWSTypeVerifier((type, context) -> {});
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    return processor;
  }

  private static NimbusJwtDecoder decoderOf(Trial one, JWKSource<SecurityContext> source)
      throws Unsupported {
    var builder = NimbusJwtDecoder.withJwkSource(source);
    if (one.algorithms() != null)
      for (String name : one.algorithms()) builder.jwsAlgorithm(known(name));
    return builder.build();
  }

  private static SignatureAlgorithm known(String name) throws Unsupported {
    SignatureAlgorithm algorithm = SignatureAlgorithm.from(name);
    if (algorithm == null)
      throw new Unsupported("Spring Security has no SignatureAlgorithm " + name);
    return algorithm;
  }

  private static List<OAuth2TokenValidator<Jwt>> validatorsOf(Trial one) {
    List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>();
    if (one.type() != null) validators.add(new JwtTypeValidator(one.type()));
    JwtTimestampValidator time =
        one.tolerance() == null
            ? new JwtTimestampValidator()
            : new JwtTimestampValidator(Duration.ofSeconds(one.toleranceSeconds()));
    time.setClock(one.clock());
    validators.add(time);
    if (one.issuer() != null) validators.add(new JwtIssuerValidator(one.issuer()));
    if (one.audience() != null)
      validators.add(
          new JwtClaimValidator<Collection<String>>(
              "aud", aud -> aud.stream().anyMatch(one.audience()::contains)));
    return validators;
  }
}
