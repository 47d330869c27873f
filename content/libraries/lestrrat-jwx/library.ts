import type { Library } from '../model.ts';

export default {
  name: 'lestrrat-go/jwx',
  language: 'go',
  version: '3.3.0',
  home: 'https://github.com/lestrrat-go/jwx',
  hints: ['lestrrat', 'jwt.Parse', 'jws.Verify'],
  verified: '2026-11-22',
  companion: {
    name: 'httprc',
    version: '3.0.6',
    home: 'https://github.com/lestrrat-go/httprc',
  },
  // With one key (verify.go). With a set, the key is looked for after the header, and alg is the key's.
  checks: [
    'key',
    'structure',
    'header',
    'algorithm',
    'signature',
    'claims',
    'time',
    'issuer',
    'audience',
  ],
  families: [
    {
      names: [
        'RS256',
        'RS384',
        'RS512',
        'PS256',
        'PS384',
        'PS512',
        'ES256',
        'ES384',
        'ES512',
        'EdDSA',
      ],
    },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      '`exp`のないトークンを受け入れます。必須にするには`jwt.WithRequiredClaim("exp")`を渡します。',
      '`jwt.WithKeySet`は、ヘッダーの`alg`と`crit`を見ません。使うのは鍵の`alg`です。`jwt.WithKey`はどちらも確かめます。',
      '`jwt.WithKeySet`は、`alg`のない鍵を使いません。表示は`no matching keys were provided by any key provider`だけです。',
      '`jwk.ParseKey`は、秘密鍵や証明書のPEMも読み込みます。',
      '前後の空白、末尾の`=`、`+`と`/`を含むトークンを受け入れます。',
      'ペイロードがもう1つの署名付きトークンなら、同じ鍵でそれも検証し、その中身を返します。',
    ],
    en: [
      'A token without `exp` passes: demand one with `jwt.WithRequiredClaim("exp")`.',
      '`jwt.WithKeySet` looks at neither `alg` of the header nor `crit`: the `alg` of the key counts. `jwt.WithKey` checks both.',
      '`jwt.WithKeySet` does not use a key without `alg`, and prints no more than `no matching keys were provided by any key provider`.',
      '`jwk.ParseKey` also reads the PEM of a private key or a certificate.',
      'White space around a token, `=` at its end, and `+` and `/` in it pass.',
      'If the payload is one more signed token, it is verified with the same key, and its content is returned.',
    ],
  },
} satisfies Library;
