import type { Product } from '../model.ts';

export default {
  name: 'lestrrat-go/jwx',
  source: 'jwx v3.3.0, published source',
  home: 'https://github.com/lestrrat-go/jwx',
  hints: ['lestrrat', 'jwt.Parse', 'jws.Verify'],
} satisfies Product;
