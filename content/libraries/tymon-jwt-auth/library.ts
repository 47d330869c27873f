import type { Product } from '../model.ts';

export default {
  name: 'tymon/jwt-auth (Laravel)',
  source: 'messages seen in issue threads',
  home: 'https://github.com/tymondesigns/jwt-auth',
  hints: ['Tymon\\JWTAuth', 'TokenInvalidException', 'TokenExpiredException'],
} satisfies Product;
