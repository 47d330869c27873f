import type { Product } from '../model.ts';

export default {
  name: 'json-jwt (Ruby)',
  source: 'lib/json at 543d928',
  home: 'https://github.com/nov/json-jwt',
  hints: ['JSON::JWT', 'JSON::JWS'],
} satisfies Product;
