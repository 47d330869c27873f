import type { Product } from '../model.ts';

export default {
  name: 'go-ethereum (Engine API)',
  source: 'ethereum/go-ethereum 1872686, published source',
  home: 'https://github.com/ethereum/go-ethereum',
  hints: ['geth', 'engine_', 'authrpc'],
} satisfies Product;
