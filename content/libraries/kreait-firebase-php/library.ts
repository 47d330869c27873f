import type { Product } from '../model.ts';

export default {
  name: 'kreait/firebase-php',
  source: 'messages seen in issue threads',
  home: 'https://github.com/beste/firebase-php',
  hints: ['Firebase\\Auth\\Token', 'kreait'],
} satisfies Product;
