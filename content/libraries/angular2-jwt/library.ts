import type { Product } from '../model.ts';

export default {
  name: 'angular2-jwt',
  source: 'messages seen in issue threads',
  home: 'https://github.com/auth0/angular2-jwt',
  hints: ['angular2-jwt', 'JwtHelperService'],
} satisfies Product;
