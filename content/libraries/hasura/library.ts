import type { Product } from '../model.ts';

export default {
  name: 'Hasura GraphQL Engine',
  source: 'messages seen in public repositories and issue threads',
  home: 'https://github.com/hasura/graphql-engine',
  hints: ['hasura', 'invalid-jwt'],
} satisfies Product;
