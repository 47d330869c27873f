import type { Product } from '../model.ts';

export default {
  name: 'nginx-auth-jwt (kjdev)',
  source: 'src/ngx_http_auth_jwt_module.c at commit ab9d9c1',
  home: 'https://github.com/kjdev/nginx-auth-jwt',
  hints: ['auth_jwt', 'nginx'],
} satisfies Product;
