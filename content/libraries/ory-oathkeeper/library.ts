import type { Product } from '../model.ts';

export default {
  name: 'Ory Oathkeeper',
  source: 'credentials and pipeline/authn at 024fbb5f',
  home: 'https://github.com/ory/oathkeeper',
  hints: ['oathkeeper'],
} satisfies Product;
