import type { Product } from '../model.ts';

export default {
  name: 'jose 1 to 3 (Node.js)',
  source: 'messages seen in issue threads',
  home: 'https://github.com/panva/jose',
  hints: ['JWTMalformed', 'JWSVerificationFailed'],
} satisfies Product;
