import type { Product } from '../model.ts';

export default {
  name: 'jsonwebtoken (Rust)',
  source: 'Keats/jsonwebtoken src/errors.rs, published source',
  home: 'https://github.com/Keats/jsonwebtoken',
  hints: ['ErrorKind', 'jsonwebtoken::errors'],
} satisfies Product;
