import type { Product } from '../model.ts';

export default {
  name: 'go-jwt-middleware (Auth0)',
  source: 'validator, core and jwks of main',
  home: 'https://github.com/auth0/go-jwt-middleware',
  hints: ['go-jwt-middleware', 'jwtmiddleware'],
} satisfies Product;
