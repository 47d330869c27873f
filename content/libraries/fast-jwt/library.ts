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
} satisfies Library;
