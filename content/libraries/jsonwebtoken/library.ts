import type { Library } from '../model.ts';

export default {
  name: 'jsonwebtoken',
  language: 'javascript',
  version: '9.0.3',
  home: 'https://github.com/auth0/node-jsonwebtoken',
  hints: ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError', 'node_modules/jsonwebtoken'],
  verified: '2026-11-22',
  companion: {
    name: 'jwks-rsa',
    version: '4.1.0',
    home: 'https://github.com/auth0/node-jwks-rsa',
  },
  // The payload is parsed together with the header. A key function (JWKS) is asked before the algorithm is looked at.
  checks: [
    'input',
    'structure',
    'header',
    'claims',
    'algorithm',
    'key',
    'signature',
    'time',
    'audience',
    'issuer',
  ],
  families: [
    { names: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'] },
    { names: ['HS256', 'HS384', 'HS512'] },
  ],
  traps: {
    ja: [
      '`audience`を渡さないと、`aud`をまったく見ません。',
      '`algorithms`を渡さないと、RSAの鍵でRS512なども受け入れます。',
      '`crit`を見ません。',
    ],
    en: [
      'Without `audience` it does not look at `aud` at all.',
      'Without `algorithms`, an RSA key takes RS512 and others, too.',
      'It does not look at `crit`.',
    ],
  },
} satisfies Library;
