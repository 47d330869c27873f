import type { Product } from '../model.ts';

export default {
  name: 'Clerk',
  source: 'packages/backend at e21ae9a4cf',
  home: 'https://github.com/clerk/javascript',
  hints: ['@clerk/', 'clerk', 'token-carrier='],
} satisfies Product;
