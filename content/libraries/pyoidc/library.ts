import type { Product } from '../model.ts';

export default {
  name: 'pyoidc and pyjwkest (Python)',
  source: 'messages seen in issue threads',
  home: 'https://github.com/CZ-NIC/pyoidc',
  hints: ['jwkest', 'pyoidc', 'NoSuitableSigningKeys'],
} satisfies Product;
