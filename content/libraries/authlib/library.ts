import type { Product } from '../model.ts';

export default {
  name: 'Authlib',
  source: 'Authlib 1.9.9, published source',
  home: 'https://github.com/authlib/authlib',
  hints: ['authlib.jose', 'authlib'],
} satisfies Product;
