import type { Product } from '../model.ts';

export default {
  name: 'LexikJWTAuthenticationBundle (Symfony)',
  source: 'lexik/LexikJWTAuthenticationBundle 3.x, published source',
  home: 'https://github.com/lexik/LexikJWTAuthenticationBundle',
  hints: ['lexik_jwt_authentication', 'Lexik\\Bundle'],
} satisfies Product;
