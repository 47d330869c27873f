import type { Product } from '../model.ts';

export default {
  name: 'Pomerium',
  source: 'internal/sessions at c8ace109f',
  home: 'https://github.com/pomerium/pomerium',
  hints: ['pomerium', 'internal/sessions'],
} satisfies Product;
