import io.jsonwebtoken.Jwts;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

public final class JwtIssuer {
  /** A row of a database. */
  public record User(int id) {}

  /** These setters have the types that RFC 7519 asks for; claim("sub", 42) is taken as it is. */
  public static String sign(User user, PrivateKey privateKey) {
    Instant now = Instant.now();
    return Jwts.builder()
        .issuer("https://example.com")
        .audience()
        .add("api.example.com") // written as an array
        .and()
        .subject(String.valueOf(user.id()))
        .issuedAt(Date.from(now)) // seconds
        .expiration(Date.from(now.plus(Duration.ofMinutes(10))))
        .signWith(privateKey, Jwts.SIG.RS256)
        .compact();
  }
}
