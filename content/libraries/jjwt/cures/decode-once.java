import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.net.URI;
import java.net.URLDecoder;
import java.security.PublicKey;

public final class JwtVerifier {
  private final JwtParser parser;

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

  /** Takes the address of a request such as /download?access_token=... */
  public Claims verify(String address) {
    return parser.parseSignedClaims(tokenIn(URI.create(address).getRawQuery())).getPayload();
  }

  /** Decodes percent-encoding once, as a servlet's getParameter does. Don't decode it again. */
  private static String tokenIn(String query) {
    for (String parameter : query.split("&")) {
      String[] pair = parameter.split("=", 2);
      if (pair[0].equals("access_token")) return URLDecoder.decode(pair[1], UTF_8);
    }
    return null;
  }
}
