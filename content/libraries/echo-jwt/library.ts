import type { Product } from '../model.ts';

export default {
  name: 'echo-jwt (Go)',
  source: 'jwt.go at commit 5106342',
  home: 'https://github.com/labstack/echo-jwt',
  hints: ['echo-jwt', 'labstack'],
} satisfies Product;
