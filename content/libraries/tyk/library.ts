import type { Product } from '../model.ts';

export default {
  name: 'Tyk',
  source: 'gateway/mw_jwt.go at 31e219beb',
  home: 'https://github.com/TykTechnologies/tyk',
  hints: ['tyk', 'JWTMiddleware'],
} satisfies Product;
