import type { Product } from '../model.ts';

export default {
  name: 'jwt-decode',
  source: 'jwt-decode 4.0.0, run',
  home: 'https://github.com/auth0/jwt-decode',
  hints: ['jwt-decode', 'jwt_decode'],
} satisfies Product;
