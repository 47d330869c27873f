import type { Product } from '../model.ts';

export default {
  name: 'pac4j',
  source: 'pac4j-jwt and pac4j-oidc at c93fb3ea6',
  home: 'https://github.com/pac4j/pac4j',
  hints: ['org.pac4j'],
} satisfies Product;
