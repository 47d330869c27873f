import type { Product } from '../model.ts';

export default {
  name: 'jwt-simple (Rust)',
  source: 'src/error.rs at 1887cdf',
  home: 'https://github.com/jedisct1/rust-jwt-simple',
  hints: ['jwt_simple'],
} satisfies Product;
