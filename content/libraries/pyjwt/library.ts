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
} satisfies Library;
