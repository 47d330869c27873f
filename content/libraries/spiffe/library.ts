import type { Product } from '../model.ts';

export default {
  name: 'SPIFFE JWT-SVID (go-spiffe)',
  source: 'v2/svid/jwtsvid at e9973f6',
  home: 'https://github.com/spiffe/go-spiffe',
  hints: ['jwtsvid', 'spiffe'],
} satisfies Product;
