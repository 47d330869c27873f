import type { Product } from '../model.ts';

export default {
  name: 'nginx jwt modules (TeslaGov)',
  source: 'messages seen in issue threads',
  home: 'https://github.com/TeslaGov/ngx-http-auth-jwt-module',
  hints: ['nginx'],
} satisfies Product;
