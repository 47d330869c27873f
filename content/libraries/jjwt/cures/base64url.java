import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;

/** An issuer that builds its tokens by hand. Jwts.builder() does all of this by itself. */
public final class JwtIssuer {
  // Writes - and _ and no padding (RFC 7515 section 2); getEncoder() would write + / and =.
  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  public static String sign(Map<String, Object> claims, PrivateKey privateKey)
      throws JsonProcessingException, GeneralSecurityException {
    byte[] header = "{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(UTF_8);
    byte[] payload = new ObjectMapper().writeValueAsBytes(claims);
    String input = BASE64URL.encodeToString(header) + "." + BASE64URL.encodeToString(payload);
    Signature rsa = Signature.getInstance("SHA256withRSA");
    rsa.initSign(privateKey);
    rsa.update(input.getBytes(US_ASCII));
    return input + "." + BASE64URL.encodeToString(rsa.sign());
  }
}
