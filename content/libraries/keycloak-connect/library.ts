import type { Product } from '../model.ts';

export default {
  name: 'keycloak-connect',
  source: 'v26.1.1',
  home: 'https://github.com/keycloak/keycloak-nodejs-connect',
  hints: ['keycloak-connect', 'Grant validation failed', 'Could not obtain grant code'],
} satisfies Product;
