import type { Product } from '../model.ts';

export default {
  name: 'Apache APISIX jwt-auth',
  source: 'apisix/plugins/jwt-auth.lua and lua-resty-jwt, published source',
  home: 'https://github.com/apache/apisix',
  hints: ['apisix'],
} satisfies Product;
