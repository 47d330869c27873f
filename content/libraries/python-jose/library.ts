import type { Product } from '../model.ts';

export default {
  name: 'python-jose',
  source: 'python-jose 3.5.0, published source',
  home: 'https://github.com/mpdavis/python-jose',
  hints: [
    'jose.exceptions',
    'JWTClaimsError',
    'JWTError',
    'JWSError',
    'JWKError',
    'site-packages/jose',
  ],
} satisfies Product;
