import type { Product } from '../model.ts';

export default {
  name: 'Hono',
  source: 'v4.13.19',
  home: 'https://github.com/honojs/hono',
  hints: ['hono'],
} satisfies Product;
