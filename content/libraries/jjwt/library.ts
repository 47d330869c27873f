import type { Product } from '../model.ts';

export default {
  name: 'jjwt',
  source: 'jjwt-impl 0.12.6, published class files',
  home: 'https://github.com/jwtk/jjwt',
  hints: [
    'io.jsonwebtoken',
    'ExpiredJwtException',
    'MalformedJwtException',
    'SignatureException',
    'UnsupportedJwtException',
  ],
} satisfies Product;
