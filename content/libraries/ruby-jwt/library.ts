import type { Library } from '../model.ts';

export default {
  name: 'ruby-jwt',
  language: 'ruby',
  version: '2.5.0',
  home: 'https://github.com/jwt/ruby-jwt',
  hints: [
    'JWT::DecodeError',
    'JWT::VerificationError',
    'JWT::ExpiredSignature',
    'JWT::InvalidAudError',
    'JWT::InvalidIssuerError',
  ],
  verified: '2026-11-22',
  // A PEM is read before any token is. "Invalid segment encoding" stands for the header and, after the signature, for
  // the payload.
  checks: ['key', 'structure', 'algorithm', 'signature', 'time', 'issuer', 'audience'],
  traps: {
    ja: [
      '実行したのは、Debian 12のパッケージにある2.5.0（CVE-2026-45363の修正を含む）です。3.2.0では、Base64urlを厳密に読み、オブジェクトでないヘッダーを`JWT::DecodeError`にし、JWKの`k`をBase64urlとして読みます。対応していない`kty`の鍵が1つでもあるJWKSは、全体を拒否します。',
      '`iss:`と`aud:`は、`verify_iss: true`と`verify_aud: true`がないと比較しません。',
      '`algorithms:`は大文字と小文字を区別せずに比較します。ヘッダーの`rs256`も`RS256`として通ります。',
      '`algorithms:`を渡さないと、HS256だけを許可します。',
      '`Invalid segment encoding`だけでは、ヘッダーとペイロードのどちらがJSONでないのか分かりません。',
      'オブジェクトでないヘッダーは`TypeError`になります。`rescue JWT::DecodeError`では捕まりません。',
      'トークンの後ろの改行、Base64のパディング、`+`と`/`があっても受け入れます。',
      'JWKの`k`（共有シークレット）をBase64urlとして読まず、文字列のまま使います。',
      '文字列の`exp`を数に直して比べます。`exp`を必須にするには`required_claims: ["exp"]`を渡します。',
      '`crit`と`typ`を見ません。`iat`を見るのは`verify_iat: true`のときだけで、`leeway`は効きません。',
      'EdDSAには別のgem（`rbnacl`）が必要です。',
    ],
    en: [
      'What ran is 2.5.0 as Debian 12 packages it, with the fix of CVE-2026-45363. 3.2.0 reads Base64url strictly, raises `JWT::DecodeError` for a header that is no object, reads the `k` of a JWK as Base64url, and refuses a whole JWKS for one key whose `kty` it does not support.',
      '`iss:` and `aud:` are not compared without `verify_iss: true` and `verify_aud: true`.',
      '`algorithms:` is compared whatever the case: `rs256` in a header passes as `RS256`.',
      'Without `algorithms:` it allows HS256, and nothing else.',
      '`Invalid segment encoding` does not tell whether the header or the payload is no JSON.',
      'A header that is no object raises a `TypeError`, which `rescue JWT::DecodeError` does not catch.',
      'It takes a token with a line break after it, with Base64 padding, or with `+` and `/`.',
      'It takes the `k` of a JWK (a shared secret) as it stands, not as Base64url.',
      'It turns an `exp` that is a string into a number. To demand an expiry, pass `required_claims: ["exp"]`.',
      'It looks at neither `crit` nor `typ`; at `iat` only with `verify_iat: true`, and there `leeway` does not count.',
      'EdDSA needs another gem, `rbnacl`.',
    ],
  },
} satisfies Library;
