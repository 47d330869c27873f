import io.jsonwebtoken.Claims;
import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.InvalidClaimException;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.PrematureJwtException;
import io.jsonwebtoken.UnsupportedJwtException;
import io.jsonwebtoken.security.SignatureException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

public final class JwtVerifier {
  private static final System.Logger LOG = System.getLogger("auth");

  private final JwtParser parser; // safe to share between threads

  public JwtVerifier(PublicKey publicKey) {
    parser =
        Jwts.parser()
            .verifyWith(publicKey)
            .sig()
            .clear()
            .add(Jwts.SIG.RS256) // our choice, never the token's
            .and()
            .requireIssuer("https://example.com")
            .requireAudience("api.example.com")
            .clockSkewSeconds(5)
            .build();
  }

  /** Reads the issuer's public key, a PEM file ("BEGIN PUBLIC KEY"); call it once at start. */
  public static PublicKey loadPublicKey(Path publicKeyFile)
      throws IOException, GeneralSecurityException {
    String pem = Files.readString(publicKeyFile).replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "");
    byte[] der = Base64.getMimeDecoder().decode(pem);
    return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
  }

  public Claims verify(String token) {
    try {
      return parser.parseSignedClaims(token).getPayload();
    } catch (JwtException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "JWT refused: {0}", reasonOf(e)); // never log the token itself
      throw e; // answer 401
    }
  }

  public static String reasonOf(Exception e) {
    if (e instanceof ExpiredJwtException) return "expired";
    if (e instanceof PrematureJwtException) return "not yet valid";
    if (e instanceof InvalidClaimException claim) return claim.getClaimName(); // aud or iss
    if (e.getCause() instanceof UnsupportedJwtException) return "algorithm";
    if (e instanceof SignatureException) return "signature";
    if (e instanceof UnsupportedJwtException) return "unsupported"; // none, crit, a JWE
    return "malformed";
  }
}
