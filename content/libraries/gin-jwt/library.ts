import type { Product } from '../model.ts';

export default {
  name: 'gin-jwt (Go)',
  source: 'auth_jwt.go at commit 6060ef5',
  home: 'https://github.com/appleboy/gin-jwt',
  hints: ['gin-jwt', 'appleboy'],
} satisfies Product;
