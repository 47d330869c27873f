import type { Product } from '../model.ts';

export default {
  name: 'joserfc',
  source: 'joserfc 1.8.0, published source',
  home: 'https://github.com/authlib/joserfc',
  hints: ['joserfc'],
} satisfies Product;
