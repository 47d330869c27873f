import type { Product } from '../model.ts';

export default {
  name: 'lua-resty-jwt (nginx, OpenResty)',
  source: 'lib/resty/jwt.lua, published source',
  home: 'https://github.com/SkyLothar/lua-resty-jwt',
  hints: ['resty.jwt', 'lua-resty-openidc'],
} satisfies Product;
