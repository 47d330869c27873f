import type { Product } from '../model.ts';

export default {
  name: 'express-oauth2-jwt-bearer',
  source: 'npm package express-oauth2-jwt-bearer, published source',
  home: 'https://github.com/auth0/node-oauth2-jwt-bearer',
  hints: ['InvalidTokenError', 'InvalidRequestError'],
} satisfies Product;
