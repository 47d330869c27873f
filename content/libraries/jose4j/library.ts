import type { Product } from '../model.ts';

export default {
  name: 'jose4j',
  source: 'jose4j 0.9.6, published class files',
  home: 'https://bitbucket.org/b_c/jose4j',
  hints: ['org.jose4j', 'InvalidJwtException', 'InvalidJwtSignatureException'],
} satisfies Product;
