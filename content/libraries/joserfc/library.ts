import type { Library } from '../model.ts';

export default {
  name: 'joserfc',
  language: 'python',
  version: '1.8.0',
  home: 'https://github.com/authlib/joserfc',
  hints: ['joserfc', 'site-packages/joserfc'],
  relays: ['cryptography'],
  verified: '2026-11-22',
  checks: [
    'structure',
    'header',
    'algorithm',
    'key',
    'signature',
    'claims',
    'issuer',
    'audience',
    'time',
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
        'ES256K',
        'EdDSA',
        'Ed25519',
      ],
    },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  // They are compared in the order in which the token has them.
  together: ['issuer', 'audience', 'time'],
  traps: {
    ja: [
      '`jwt.decode`は、`exp`を含めてクレームを検証しません。検証するのは`JWTClaimsRegistry.validate`です。',
      '`essential`のないクレームは、トークンになければ比較しません。',
      '512バイトを超えるヘッダーと、登録していないヘッダーパラメーターを拒否します。',
    ],
    en: [
      '`jwt.decode` looks at no claim, not even at `exp`: `JWTClaimsRegistry.validate` does.',
      'A claim without `essential` is not compared when the token lacks it.',
      'It refuses a header of more than 512 bytes, and header parameters that are not registered.',
    ],
  },
} satisfies Library;
