import type { Product } from '../model.ts';

export default {
  name: 'web-token/jwt-framework',
  source: 'src/Library/Checker and Signature, published source',
  home: 'https://github.com/web-token/jwt-framework',
  hints: ['Jose\\Component', 'web-token'],
} satisfies Product;
