import type { Product } from '../model.ts';

export default {
  name: 'ngx-http-auth-jwt-module (TeslaGov)',
  source: 'src/ngx_http_auth_jwt_module.c of the published source',
  home: 'https://github.com/TeslaGov/ngx-http-auth-jwt-module',
  hints: ['ngx-http-auth-jwt', 'ngx_http_auth_jwt', 'nginx'],
} satisfies Product;
