import type { Product } from '../model.ts';

export default {
  name: 'cryptography (Python), as libraries pass it on',
  source: 'messages seen in issue threads',
  home: 'https://cryptography.io',
  hints: ['cryptography'],
} satisfies Product;
