import type { Product } from '../model.ts';

export default {
  name: 'jwks-rsa (Java)',
  source: 'src/main/java/com/auth0/jwk at commit d8b7342',
  home: 'https://github.com/auth0/jwks-rsa-java',
  hints: ['com.auth0.jwk', 'SigningKeyNotFoundException', 'JwkException'],
} satisfies Product;
