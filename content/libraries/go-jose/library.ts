import type { Library } from '../model.ts';

export default {
  name: 'go-jose',
  language: 'go',
  version: '4.1.8',
  home: 'https://github.com/go-jose/go-jose',
  hints: ['go-jose'],
  verified: '2026-11-22',
  checks: [
    'input',
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
    { names: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] },
    {
      names: ['ES256', 'ES384', 'ES512'],
      instead: { 'crypto/rsa': 'crypto/ecdsa', '*rsa.': '*ecdsa.', RSA: 'EC' },
    },
    {
      names: ['EdDSA'],
      instead: { 'crypto/rsa': 'crypto/ed25519', '*rsa.': 'ed25519.', RSA: 'Ed25519' },
    },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      '`exp`のないトークンを受け入れます。',
      '`Claims`は署名だけを検証します。`Validate`を呼ばないと、期限切れのトークンも通ります。',
      '`Validate`は1分の許容誤差を認めます。変えるには`ValidateWithLeeway`を使います。',
      'JWKSでは`kid`だけで鍵を選び、その`alg`と`use`を見ません。`kid`のないトークンも、`kid`が見つからないと表示されます。',
      'ハッシュより短いHMACの鍵も、ECDSAの曲線の違いも、`error in cryptographic primitive`としか表示しません。',
      '`typ`を見ません。',
    ],
    en: [
      'A token without `exp` passes.',
      '`Claims` verifies the signature alone: without a call of `Validate`, expired tokens pass.',
      '`Validate` allows a minute of leeway; `ValidateWithLeeway` takes another.',
      'From a JWKS it takes the key by `kid` alone, whatever its `alg` and `use`. A token without `kid` is told that its `kid` was not found.',
      'For an HMAC key shorter than the hash and for an ECDSA key of another curve, it prints no more than `error in cryptographic primitive`.',
      'It does not look at `typ`.',
    ],
  },
} satisfies Library;
