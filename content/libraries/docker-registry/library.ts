import type { Product } from '../model.ts';

export default {
  name: 'Docker registry (distribution)',
  source: 'registry/auth/token/token.go, published source, and published logs',
  home: 'https://github.com/distribution/distribution',
  hints: ['error authorizing context', 'docker registry', 'service=registry'],
} satisfies Product;
