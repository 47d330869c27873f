import type { Product } from '../model.ts';

export default {
  name: 'go-oidc',
  source: 'go-oidc v3.21.0, published source',
  home: 'https://github.com/coreos/go-oidc',
  hints: ['oidc:'],
} satisfies Product;
