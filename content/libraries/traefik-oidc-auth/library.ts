import type { Product } from '../model.ts';

export default {
  name: 'Traefik OIDC Auth (plugin by Seven Solutions)',
  source: 'plugin source at commit bf0d45c; Traefik Proxy itself verifies no tokens',
  home: 'https://github.com/sevensolutions/traefik-oidc-auth',
  hints: ['traefik-oidc-auth', 'traefikoidcauth', 'traefik'],
} satisfies Product;
