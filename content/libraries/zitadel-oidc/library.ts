import type { Product } from '../model.ts';

export default {
  name: 'zitadel/oidc',
  source: 'pkg/oidc at 81322d9',
  home: 'https://github.com/zitadel/oidc',
  hints: ['github.com/zitadel/oidc'],
} satisfies Product;
