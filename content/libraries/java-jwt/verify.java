import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.AlgorithmMismatchException;
import com.auth0.jwt.exceptions.IncorrectClaimException;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.exceptions.MissingClaimException;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import com.auth0.jwt.exceptions.TokenExpiredException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.auth0.jwt.interfaces.JWTVerifier;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

public final class JwtVerifier {
  private static final System.Logger LOG = System.getLogger("auth");

  private final JWTVerifier verifier; // safe to share between threads

  public JwtVerifier(RSAPublicKey publicKey) {
    verifier =
        JWT.require(Algorithm.RSA256(publicKey)) // our choice, never the token's
            .withIssuer("https://example.com")
            .withAudience("api.example.com")
            .acceptLeeway(5) // for exp, nbf and iat
            .build();
  }

  /** Reads the issuer's public key, a PEM file ("BEGIN PUBLIC KEY"); call it once at start. */
  public static RSAPublicKey loadPublicKey(Path publicKeyFile)
      throws IOException, GeneralSecurityException {
    String pem = Files.readString(publicKeyFile).replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "");
    byte[] der = Base64.getMimeDecoder().decode(pem);
    KeyFactory keys = KeyFactory.getInstance("RSA");
    return (RSAPublicKey) keys.generatePublic(new X509EncodedKeySpec(der));
  }

  public DecodedJWT verify(String token) {
    try {
      return verifier.verify(token);
    } catch (JWTVerificationException e) {
      LOG.log(Level.WARNING, "JWT refused: {0}", reasonOf(e)); // never log the token itself
      throw e; // answer 401
    }
  }

  public static String reasonOf(Exception e) {
    if (e instanceof TokenExpiredException) return "expired";
    if (e instanceof AlgorithmMismatchException) return "algorithm";
    if (e instanceof SignatureVerificationException) return "signature";
    if (e instanceof MissingClaimException claim) return claim.getClaimName(); // aud or iss
    if (e instanceof IncorrectClaimException claim) return claim.getClaimName(); // also nbf and iat
    return "malformed";
  }
}
