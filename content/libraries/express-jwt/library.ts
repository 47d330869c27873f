import type { Library } from '../model.ts';

export default {
  name: 'express-jwt',
  language: 'javascript',
  version: '8.5.1',
  home: 'https://github.com/auth0/express-jwt',
  hints: ['UnauthorizedError', 'node_modules/express-jwt'],
  relays: ['jsonwebtoken'],
  verified: '2026-11-22',
  companion: {
    name: 'jwks-rsa',
    version: '4.1.0',
    home: 'https://github.com/auth0/node-jwks-rsa',
  },
  // The header of the request is read first; from there on it is jsonwebtoken.
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
} satisfies Library;
