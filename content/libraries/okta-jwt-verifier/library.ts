import type { Product } from '../model.ts';

export default {
  name: 'Okta JWT Verifier',
  source: 'okta-jwt-verifier-js at 701353c, okta-jwt-verifier-golang at 51695c0',
  home: 'https://github.com/okta/okta-jwt-verifier-js',
  hints: ['okta-jwt-verifier', 'OktaJwtVerifier'],
} satisfies Product;
