import type { Product } from '../model.ts';

export default {
  name: 'auth0.js and auth0-spa-js',
  source: 'messages seen in issue threads',
  home: 'https://github.com/auth0/auth0.js',
  hints: ['auth0'],
} satisfies Product;
