import type { Product } from '../model.ts';

export default {
  name: 'express-jwt',
  source: 'npm package express-jwt, published source',
  home: 'https://github.com/auth0/express-jwt',
  hints: ['UnauthorizedError'],
} satisfies Product;
