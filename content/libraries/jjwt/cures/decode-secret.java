import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.io.Decoders;
import io.jsonwebtoken.security.Keys;
import javax.crypto.SecretKey;

public final class JwtVerifier {
  private final JwtParser parser;

  /** Decodes what the issuer shows as Base64; the key is the bytes behind it, not the text. */
  public static SecretKey loadSecret(String secret) {
    return Keys.hmacShaKeyFor(Decoders.BASE64.decode(secret));
  }

  public JwtVerifier(SecretKey secret) {
    parser =
        Jwts.parser()
            .verifyWith(secret)
            .sig()
            .clear()
            .add(Jwts.SIG.HS256)
            .and()
            .requireIssuer("https://example.com")
            .requireAudience("api.example.com")
            .build();
  }

  public Claims verify(String token) {
    return parser.parseSignedClaims(token).getPayload();
  }
}
