import type { Product } from '../model.ts';

export default {
  name: 'djangorestframework-simplejwt',
  source: 'djangorestframework-simplejwt 5.5.1, published source',
  home: 'https://github.com/jazzband/djangorestframework-simplejwt',
  hints: ['token_not_valid', 'rest_framework_simplejwt'],
} satisfies Product;
