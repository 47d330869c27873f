import type { Product } from '../model.ts';

export default {
  name: 'java-jwt (Auth0)',
  source: 'java-jwt 4.5.0, published source',
  home: 'https://github.com/auth0/java-jwt',
  hints: [
    'com.auth0.jwt',
    'JWTVerificationException',
    'JWTDecodeException',
    'SignatureVerificationException',
    'InvalidClaimException',
  ],
} satisfies Product;
