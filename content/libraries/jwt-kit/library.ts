import type { Product } from '../model.ts';

export default {
  name: 'JWTKit (Vapor)',
  source: 'Sources/JWTKit at b5f82fb',
  home: 'https://github.com/vapor/jwt-kit',
  hints: ['JWTKit', 'Vapor'],
} satisfies Product;
