import type { Library } from '../model.ts';

export default {
  name: 'fast-jwt',
  language: 'javascript',
  version: '6.3.6',
  home: 'https://github.com/nearform/fast-jwt',
  hints: ['FAST_JWT_', 'TokenError', 'node_modules/fast-jwt'],
  verified: '2026-11-22',
  companion: {
    name: 'jwks-rsa',
    version: '4.1.0',
    home: 'https://github.com/auth0/node-jwks-rsa',
  },
  // A key that is given as text is looked at when the verifier is created, before there is a token.
  checks: [
    'structure',
    'header',
    'claims',
    'key',
    'algorithm',
    'signature',
    'type',
    'time',
    'audience',
    'issuer',
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
      '`allowedAud`と`allowedIss`は、ないクレームを比較しません。`requiredClaims`も渡します。',
      '`clockTolerance`はミリ秒です。',
      '`algorithms`を渡さないと、鍵の種類に合うアルゴリズムをすべて受け入れます。',
    ],
    en: [
      '`allowedAud` and `allowedIss` do not compare a claim that is absent: pass `requiredClaims`, too.',
      '`clockTolerance` is in milliseconds.',
      'Without `algorithms` it takes every algorithm that fits the kind of key.',
    ],
  },
} satisfies Library;
