import type { Library } from '../model.ts';

export default {
  name: 'jose',
  language: 'javascript',
  version: '6.2.17',
  home: 'https://github.com/panva/jose',
  hints: [
    'JWSInvalid',
    'JWTExpired',
    'JWTInvalid',
    'JWTClaimValidationFailed',
    'JWSSignatureVerificationFailed',
    'JOSEAlgNotAllowed',
    'JOSENotSupported',
    'JWKSNoMatchingKey',
    'node_modules/jose',
  ],
  verified: '2026-11-22',
  checks: [
    'structure',
    'header',
    'algorithm',
    'key',
    'signature',
    'claims',
    'type',
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
        'EdDSA',
        'Ed25519',
      ],
    },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      '`audience`を渡さないと、`aud`をまったく見ません。',
      "有効期限を必須にするには、`requiredClaims: ['exp']`を渡します。",
    ],
    en: [
      'Without `audience` it does not look at `aud` at all.',
      "To demand an expiry, pass `requiredClaims: ['exp']`.",
    ],
  },
} satisfies Library;
