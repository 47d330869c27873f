import com.auth0.jwk.JwkException;
import com.auth0.jwk.JwkProvider;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.security.Key;
import java.security.PublicKey;
import java.util.Date;
import javax.crypto.SecretKey;

final class JjwtJudge implements Judge {
  @Override
  public Object judge(Trial one) throws Exception {
    JwtParserBuilder parser = Jwts.parser().clock(() -> Date.from(one.instant()));
    setKey(parser, one);
    if (one.algorithms() != null)
      parser
          .sig()
          .clear()
          .add(one.algorithms().stream().map(Jwts.SIG.get()::forKey).toList())
          .and();
    if (one.issuer() != null) parser.requireIssuer(one.issuer());
    if (one.audience() != null) one.audience().forEach(parser::requireAudience);
    if (one.tolerance() != null) parser.clockSkewSeconds(one.toleranceSeconds());
    return parser.build().parseSignedClaims(one.token());
  }

  private static void setKey(JwtParserBuilder parser, Trial one) throws Exception {
    switch (one.form()) {
      case "jwks" -> {
        JwkProvider keys = Keys.providerOf(one);
        parser.keyLocator(header -> keyOf(keys, header));
      }
      case "jwk" -> setKey(parser, Jwks.parser().build().parse(one.key()).toKey());
      case "pem" -> parser.verifyWith(Keys.publicKey(one));
      default -> parser.verifyWith(io.jsonwebtoken.security.Keys.hmacShaKeyFor(Keys.secret(one)));
    }
  }

  private static void setKey(JwtParserBuilder parser, Key key) {
    if (key instanceof SecretKey secret) parser.verifyWith(secret);
    else parser.verifyWith((PublicKey) key);
  }

  private static Key keyOf(JwkProvider keys, Header header) {
    try {
      return keys.get((String) header.get("kid")).getPublicKey();
    } catch (JwkException e) {
      throw new JwtException(e.getMessage(), e);
    }
  }
}
