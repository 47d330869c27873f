import type { Product } from '../model.ts';

export default {
  name: 'go-jose',
  source: 'go-jose v4.1.8, published source',
  home: 'https://github.com/go-jose/go-jose',
  hints: ['go-jose'],
} satisfies Product;
