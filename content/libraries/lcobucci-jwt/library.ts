import type { Product } from '../model.ts';

export default {
  name: 'lcobucci/jwt',
  source: 'lcobucci/jwt, published source and issue threads',
  home: 'https://github.com/lcobucci/jwt',
  hints: ['Lcobucci\\JWT', 'RequiredConstraintsViolated'],
} satisfies Product;
