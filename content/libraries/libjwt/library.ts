import type { Product } from '../model.ts';

export default {
  name: 'libjwt',
  source: 'libjwt/jwt-verify.c, 01dd6da',
  home: 'https://github.com/benmcollins/libjwt',
} satisfies Product;
