import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Map;

public final class JwtIssuer {
  /** The signature covers every byte: whoever changes a claim has to sign again. */
  public static String addClaims(
      String token, Map<String, Object> more, PublicKey publicKey, PrivateKey privateKey) {
    Claims claims =
        Jwts.parser()
            .verifyWith(publicKey)
            .sig()
            .clear()
            .add(Jwts.SIG.RS256)
            .and()
            .requireIssuer("https://example.com")
            .requireAudience("api.example.com")
            .build()
            .parseSignedClaims(token)
            .getPayload();
    return Jwts.builder()
        .claims(claims)
        .claims(more)
        .signWith(privateKey, Jwts.SIG.RS256)
        .compact();
  }
}
