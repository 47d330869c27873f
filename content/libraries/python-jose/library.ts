import type { Library } from '../model.ts';

export default {
  name: 'python-jose',
  language: 'python',
  version: '3.5.0',
  home: 'https://github.com/mpdavis/python-jose',
  hints: [
    'jose.exceptions',
    'JWTClaimsError',
    'JWTError',
    'JWSError',
    'JWKError',
    'site-packages/jose',
  ],
  relays: ['cryptography'],
  verified: '2026-11-22',
  checks: [
    'structure',
    'header',
    'algorithm',
    'key',
    'signature',
    'claims',
    'time',
    'audience',
    'issuer',
  ],
} satisfies Library;
