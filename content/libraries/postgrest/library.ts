import type { Product } from '../model.ts';

export default {
  name: 'PostgREST',
  source: 'messages seen in public repositories and issue threads',
  home: 'https://github.com/PostgREST/postgrest',
  hints: ['PGRST301', 'PGRST302', 'PGRST303', 'postgrest'],
} satisfies Product;
