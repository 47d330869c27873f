import type { Product } from '../model.ts';

export default {
  name: 'nimbus-jose-jwt',
  source: 'nimbus-jose-jwt 10.0.2, published class files',
  home: 'https://connect2id.com/products/nimbus-jose-jwt',
  hints: ['com.nimbusds', 'BadJWSException', 'BadJWTException', 'BadJOSEException'],
} satisfies Product;
