import type { Library } from '../model.ts';

export default {
  name: 'PyJWT',
  language: 'python',
  version: '2.15.1',
  home: 'https://github.com/jpadilla/pyjwt',
  hints: [
    'jwt.exceptions',
    'DecodeError',
    'InvalidSignatureError',
    'ExpiredSignatureError',
    'InvalidAudienceError',
    'InvalidIssuerError',
    'PyJWKClientError',
    'site-packages/jwt',
  ],
  verified: '2026-11-22',
  checks: [
    'structure',
    'header',
    'algorithm',
    'key',
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
        'ES256K',
        'EdDSA',
      ],
    },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      '`audience`を渡さないと、`aud`のあるトークンをすべて拒否します。',
      '有効期限を必須にするには、`options={"require": ["exp"]}`を渡します。',
    ],
    en: [
      'Without `audience` it refuses every token that has an `aud`.',
      'To demand an expiry, pass `options={"require": ["exp"]}`.',
    ],
  },
} satisfies Library;
