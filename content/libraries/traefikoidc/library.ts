import type { Product } from '../model.ts';

export default {
  name: 'Traefik OIDC (plugin traefikoidc)',
  source: 'plugin source at commit 2d1b04c; Traefik Proxy itself verifies no tokens',
  home: 'https://github.com/lukaszraczylo/traefikoidc',
  hints: ['traefikoidc', 'TraefikOidcPlugin', 'traefik'],
} satisfies Product;
