import type { Product } from '../model.ts';

export default {
  name: 'openid-client (Node.js)',
  source: 'messages seen in issue threads',
  home: 'https://github.com/panva/openid-client',
  hints: ['openid-client'],
} satisfies Product;
