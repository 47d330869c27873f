import type { Product } from '../model.ts';

export default {
  name: 'passport-jwt',
  source: 'npm package passport-jwt, published source',
  home: 'https://github.com/mikenicholson/passport-jwt',
  hints: ['JwtStrategy'],
} satisfies Product;
