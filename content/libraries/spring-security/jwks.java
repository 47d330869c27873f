import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

public final class JwtVerifier {
  private final JwtDecoder decoder;

  public JwtVerifier(URL jwksUrl) {
    decoder = jwtDecoder(jwksUrl);
  }

  /**
   * As a @Bean, it is what oauth2ResourceServer().jwt() asks about every request. The address is
   * our configuration, never the token's jku.
   */
  public static JwtDecoder jwtDecoder(URL jwksUrl) {
    // Keeps the set for five minutes; an unknown kid fetches it again, twice in 30 s at most.
    // withJwkSetUri would fetch it for every unknown kid, without a limit.
    JWKSource<SecurityContext> keys = JWKSourceBuilder.create(jwksUrl).retrying(true).build();
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.RS256).build();
    decoder.setJwtValidator(
        JwtValidators.createDefaultWithValidators(
            List.of(
                new JwtTimestampValidator(Duration.ofSeconds(5)),
                new JwtIssuerValidator("https://example.com"),
                new JwtAudienceValidator("api.example.com"))));
    return decoder;
  }

  public Jwt verify(String token) {
    return decoder.decode(token);
  }
}
