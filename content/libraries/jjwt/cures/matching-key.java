import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

public final class JwtVerifier {
  private final JwtParser parser;

  /** Reads one PEM file for each key that the issuer uses now, named by its kid: KID.pem */
  public static Map<String, PublicKey> loadKeys(Path keysDir)
      throws IOException, GeneralSecurityException {
    Map<String, PublicKey> keys = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(keysDir, "*.pem")) {
      for (Path file : files) {
        String kid = file.getFileName().toString().replaceFirst("\\.pem$", "");
        keys.put(kid, publicKey(Files.readString(file)));
      }
    }
    return keys;
  }

  private static PublicKey publicKey(String pem) throws GeneralSecurityException {
    String text = pem.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "");
    byte[] der = Base64.getMimeDecoder().decode(text);
    return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
  }

  public JwtVerifier(Map<String, PublicKey> keys) {
    parser =
        Jwts.parser()
            .keyLocator(header -> keys.get(header.get("kid"))) // a look-up only: not verified yet
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
