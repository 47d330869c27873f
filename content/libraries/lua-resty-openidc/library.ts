import type { Product } from '../model.ts';

export default {
  name: 'lua-resty-openidc',
  source: 'lib/resty/openidc.lua of master; used by APISIX openid-connect, kong-oidc and nginx',
  home: 'https://github.com/zmartzone/lua-resty-openidc',
  hints: ['openidc.lua', 'resty.openidc', 'lua-resty-openidc'],
} satisfies Product;
