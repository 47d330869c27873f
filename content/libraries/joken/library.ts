import type { Product } from '../model.ts';

export default {
  name: 'Joken',
  source: 'lib/joken at 7bc6bb9',
  home: 'https://github.com/joken-elixir/joken',
  hints: ['Joken.Error', '(joken', 'verify_and_validate'],
} satisfies Product;
