import type { Product } from '../model.ts';

export default {
  name: 'Elasticsearch (JWT realm)',
  source: 'x-pack/plugin/security, authc/jwt, published source',
  home: 'https://github.com/elastic/elasticsearch',
  hints: ['xpack.security', 'JwtRealm'],
} satisfies Product;
