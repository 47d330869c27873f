import type { Product } from '../model.ts';

export default {
  name: '@fastify/jwt',
  source: 'npm package @fastify/jwt, published source',
  home: 'https://github.com/fastify/fastify-jwt',
  hints: ['FST_JWT_'],
} satisfies Product;
