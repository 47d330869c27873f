import type { Product } from '../model.ts';

export default {
  name: 'HashiCorp Vault JWT/OIDC auth',
  source: 'vault-plugin-auth-jwt path_login.go and hashicorp/cap v0.15.0, published source',
  home: 'https://github.com/hashicorp/vault-plugin-auth-jwt',
  hints: ['vault'],
} satisfies Product;
