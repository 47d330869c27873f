import type { Library } from '../model.ts';

export default {
  name: 'golang-jwt',
  language: 'go',
  version: '5.3.1',
  home: 'https://github.com/golang-jwt/jwt',
  hints: ['golang-jwt', 'dgrijalva/jwt-go', 'jwt-go', 'ErrToken'],
  verified: '2026-11-22',
  companion: {
    name: 'keyfunc',
    version: '3.9.0',
    home: 'https://github.com/MicahParks/keyfunc',
  },
  // The claims are unmarshalled before the algorithm is looked at.
  checks: [
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
  together: ['time', 'audience', 'issuer'],
} satisfies Library;
