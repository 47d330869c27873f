import type { Product } from '../model.ts';

export default {
  name: 'Keycloak',
  source: 'keycloak-core 26.1.0, published class files',
  home: 'https://www.keycloak.org',
  hints: ['org.keycloak'],
} satisfies Product;
