import com.auth0.jwk.JwkProvider;
import com.auth0.jwk.JwkProviderBuilder;
import com.auth0.jwk.JwksHttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Keys as the published files load them. */
final class Keys {
  private Keys() {}

  /** loadPublicKey of the verify.java files, for every kind of key. */
  static PublicKey publicKey(Trial trial) throws Exception {
    String pem = trial.key().replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "");
    byte[] der = Base64.getMimeDecoder().decode(pem);
    return KeyFactory.getInstance(familyOf(trial.alg()))
        .generatePublic(new X509EncodedKeySpec(der));
  }

  private static String familyOf(String alg) {
    if (alg.startsWith("Ed")) return "EdDSA";
    return alg.startsWith("ES") ? "EC" : "RSA";
  }

  static byte[] secret(Trial trial) {
    String text = trial.key();
    return switch (trial.encoding()) {
      case "base64" -> Base64.getDecoder().decode(text);
      case "base64url" -> Base64.getUrlDecoder().decode(text);
      case "hex" -> HexFormat.of().parseHex(text);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** jwks-rsa, with the answer of the issuer at hand. */
  static JwkProvider providerOf(Trial trial) {
    return new JwkProviderBuilder("https://example.com")
        .httpClient(url -> new JwksHttpResponse(trial.key()))
        .build();
  }

  /** The issuer's own key, as the application of an issuer would have it. */
  static PrivateKey privateKey() throws Exception {
    String pem = Files.readString(Path.of(System.getenv("JWT_PRIVATE_KEY_FILE")));
    byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    for (String family : List.of("RSA", "EC"))
      try {
        return KeyFactory.getInstance(family).generatePrivate(new PKCS8EncodedKeySpec(der));
      } catch (InvalidKeySpecException e) {
        // It is of the other family.
      }
    throw new InvalidKeySpecException("neither RSA nor EC");
  }
}
