import type { Product } from '../model.ts';

export default {
  name: 'jwcrypto (Python)',
  source: 'jwcrypto/jwt.py and jws.py of master',
  home: 'https://github.com/latchset/jwcrypto',
  hints: ['jwcrypto', 'JWTInvalidClaimValue', 'JWTMissingKey', 'InvalidJWSSignature'],
} satisfies Product;
