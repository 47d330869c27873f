import type { Product } from '../model.ts';

export default {
  name: 'node-jose',
  source: 'messages seen in issue threads',
  home: 'https://github.com/cisco/node-jose',
  hints: ['node-jose'],
} satisfies Product;
