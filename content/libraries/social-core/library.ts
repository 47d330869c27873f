import type { Product } from '../model.ts';

export default {
  name: 'Python Social Auth',
  source: 'social_core/backends/open_id_connect.py at 3bb06abd',
  home: 'https://github.com/python-social-auth/social-core',
  hints: ['social_core', 'AuthTokenError'],
} satisfies Product;
