import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Set;
import java.util.stream.Collectors;

/** What the judges of nimbus-jose-jwt and of Spring Security, which stands on it, both read. */
final class NimbusKeys {
  private NimbusKeys() {}

  static JWKSource<SecurityContext> sourceOf(Trial one) throws Exception {
    JWKSet set =
        one.form().equals("jwks") ? JWKSet.parse(one.key()) : new JWKSet(JWK.parse(one.key()));
    return new ImmutableJWKSet<>(set);
  }

  static Set<JWSAlgorithm> algorithmsOf(Trial one) {
    return one.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet());
  }
}
