import io.jsonwebtoken.Jwts;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

public final class JwtIssuer {
  public static String sign(String subject, PrivateKey privateKey) {
    // An Instant is the same in every time zone; LocalDateTime taken for UTC is hours off. jjwt
    // writes a Date in seconds; claim("exp", millis) would be 50,000 years ahead.
    Instant now = Instant.now();
    return Jwts.builder()
        .issuer("https://example.com")
        .audience()
        .add("api.example.com")
        .and()
        .subject(subject)
        .issuedAt(Date.from(now))
        .expiration(Date.from(now.plus(Duration.ofMinutes(10))))
        .signWith(privateKey, Jwts.SIG.RS256)
        .compact();
  }
}
