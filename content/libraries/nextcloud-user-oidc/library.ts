import type { Product } from '../model.ts';

export default {
  name: 'Nextcloud user_oidc',
  source: 'lib at 46ae8fd',
  home: 'https://github.com/nextcloud/user_oidc',
  hints: ['user_oidc'],
} satisfies Product;
