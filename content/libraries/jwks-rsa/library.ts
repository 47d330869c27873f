import type { Product } from '../model.ts';

export default {
  name: 'jwks-rsa',
  source: 'npm package jwks-rsa, published source',
  home: 'https://github.com/auth0/node-jwks-rsa',
  hints: ['JwksError', 'SigningKeyNotFoundError', 'JwksRateLimitError'],
} satisfies Product;
