import type { Product } from '../model.ts';

export default {
  name: 'jose-jwt (.NET)',
  source: 'jose-jwt/JWT.cs and util of the published source',
  home: 'https://github.com/dvsekhvalnov/jose-jwt',
  hints: ['Jose.JWT', 'JoseException', 'Jose.Base64Url', 'jose-jwt'],
} satisfies Product;
