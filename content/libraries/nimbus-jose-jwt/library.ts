import type { Library } from '../model.ts';

export default {
  name: 'nimbus-jose-jwt',
  language: 'java',
  version: '10.10',
  home: 'https://connect2id.com/products/nimbus-jose-jwt',
  hints: ['com.nimbusds', 'BadJWSException', 'BadJWTException', 'BadJOSEException'],
  relays: ['openjdk'],
  verified: '2026-11-22',
  // The header is read as far as the first dot, before the dots are counted. One message stands for a key that was not
  // found and for another algorithm.
  checks: [
    'header',
    'structure',
    'type',
    'claims',
    'key',
    'signature',
    'audience',
    'issuer',
    'time',
  ],
  families: [
    { names: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] },
    { names: ['ES256', 'ES384', 'ES512'], instead: { '"RSA"': '"EC"' } },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      '`SignedJWT.verify`が見るのは署名だけで、期限もアルゴリズムの指定も見ません。',
      '`setMaxClockSkew`を呼ばないと、30秒前に期限が切れたトークンを受け入れます（既定の許容誤差は60秒）。',
      '`typ`が`at+jwt`のアクセストークンは、`setJWSTypeVerifier`で許可しないと拒否します。',
      '未知の`crit`を、署名の誤り（`Invalid signature`）として伝えます。',
      '`kid`のないJWKは、`kid`のあるトークンの鍵として選びません。',
      'トークンの前後の空白や、署名の`+`、`/`を受け入れます。',
    ],
    en: [
      '`SignedJWT.verify` judges the signature alone: neither the times nor a list of algorithms.',
      'Without `setMaxClockSkew` it takes a token that expired 30 s ago (its default is 60 s).',
      'It refuses an access token whose `typ` is `at+jwt`, unless `setJWSTypeVerifier` allows it.',
      'It reports an unknown `crit` as `Invalid signature`.',
      'It does not choose a JWK without `kid` for a token that has one.',
      'It takes white space around the token, and `+` and `/` in the signature.',
    ],
  },
} satisfies Library;
