import type { Product } from '../model.ts';

export default {
  name: 'HashiCorp cap (Vault, Consul, Nomad, Boundary)',
  source: 'oidc and jwt packages of hashicorp/cap',
  home: 'https://github.com/hashicorp/cap',
  hints: ['hashicorp/cap', 'verifyIDToken'],
} satisfies Product;
