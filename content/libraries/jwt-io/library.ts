import type { Product } from '../model.ts';

export default {
  name: 'jwt.io',
  source: 'jsonwebtoken/jsonwebtoken.github.io, published source',
  home: 'https://github.com/jsonwebtoken/jsonwebtoken.github.io',
  hints: ['jwt.io'],
} satisfies Product;
