import type { Product } from '../model.ts';

export default {
  name: 'Apollo Router',
  source: 'apollo-router/src/plugins/authentication/error.rs, published source',
  home: 'https://github.com/apollographql/router',
  hints: ['apollo_router', 'apollo router'],
} satisfies Product;
