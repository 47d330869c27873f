import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jsonwebtoken.io.Encoders;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.Map;

public final class JwtIssuer {
  public static String sign(Map<String, Object> claims, ECPrivateKey privateKey)
      throws JsonProcessingException, GeneralSecurityException {
    byte[] header = "{\"alg\":\"ES256\",\"typ\":\"JWT\"}".getBytes(UTF_8);
    byte[] payload = new ObjectMapper().writeValueAsBytes(claims);
    String input = Encoders.BASE64URL.encode(header) + "." + Encoders.BASE64URL.encode(payload);
    Signature kms = Signature.getInstance("SHA256withECDSA"); // stands for the call of the KMS
    kms.initSign(privateKey);
    kms.update(input.getBytes(US_ASCII));
    return input + "." + Encoders.BASE64URL.encode(toRaw(kms.sign()));
  }

  /**
   * A KMS or HSM answers in ASN.1 DER. ES256 is R || S, 32 bytes each (RFC 7518 section 3.4).
   * signWith(privateKey, Jwts.SIG.ES256) writes R || S by itself.
   */
  private static byte[] toRaw(byte[] der) {
    int endOfR = 4 + der[3]; // 30 length 02 length R 02 length S
    byte[] raw = new byte[64];
    copyRight(Arrays.copyOfRange(der, 4, endOfR), raw, 32);
    copyRight(Arrays.copyOfRange(der, endOfR + 2, der.length), raw, 64);
    return raw;
  }

  /** DER drops leading zeros, and adds one where a number would look negative. */
  private static void copyRight(byte[] number, byte[] raw, int end) {
    int length = Math.min(number.length, 32);
    System.arraycopy(number, number.length - length, raw, end - length, length);
  }
}
