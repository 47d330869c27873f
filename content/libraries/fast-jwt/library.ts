import type { Product } from '../model.ts';

export default {
  name: 'fast-jwt',
  source: 'npm package fast-jwt, published source',
  home: 'https://github.com/nearform/fast-jwt',
  hints: ['FAST_JWT_', 'TokenError'],
} satisfies Product;
