import type { Product } from '../model.ts';

export default {
  name: 'NextAuth.js / Auth.js',
  source: 'messages seen in issue threads',
  home: 'https://github.com/nextauthjs/next-auth',
  hints: ['next-auth', 'JWT_SESSION_ERROR'],
} satisfies Product;
