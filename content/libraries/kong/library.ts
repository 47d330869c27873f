import type { Product } from '../model.ts';

export default {
  name: 'Kong jwt plugin',
  source: 'kong/plugins/jwt/handler.lua and jwt_parser.lua, published source',
  home: 'https://github.com/Kong/kong',
  hints: ['kong'],
} satisfies Product;
