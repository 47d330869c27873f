import type { Product } from '../model.ts';

export default {
  name: 'Micronaut Security',
  source: 'security-jwt and security-oauth2 at 203ac37c0e',
  home: 'https://github.com/micronaut-projects/micronaut-security',
  hints: ['io.micronaut.security'],
} satisfies Product;
