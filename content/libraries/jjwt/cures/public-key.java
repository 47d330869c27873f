import static java.nio.charset.StandardCharsets.US_ASCII;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

public final class JwtVerifier {
  private final JwtParser parser;

  /** Run once at the issuer; only what it returns goes to the verifiers. */
  public static String publicHalf(String privatePem) throws GeneralSecurityException {
    String text = privatePem.replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "");
    byte[] der = Base64.getMimeDecoder().decode(text);
    PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    PublicKey half = Jwks.builder().key((RSAPrivateKey) key).build().toPublicJwk().toKey();
    String lines =
        Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(half.getEncoded());
    return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
  }

  /** Takes a PublicKey: a private key does not even compile. */
  public JwtVerifier(PublicKey publicKey) {
    parser =
        Jwts.parser()
            .verifyWith(publicKey)
            .sig()
            .clear()
            .add(Jwts.SIG.RS256)
            .and()
            .requireIssuer("https://example.com")
            .requireAudience("api.example.com")
            .build();
  }

  public Claims verify(String token) {
    return parser.parseSignedClaims(token).getPayload();
  }
}
