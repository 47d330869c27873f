import type { Product } from '../model.ts';

export default {
  name: 'keyfunc (Go)',
  source: 'keyfunc.go of main',
  home: 'https://github.com/MicahParks/keyfunc',
  hints: ['keyfunc', 'MicahParks'],
} satisfies Product;
