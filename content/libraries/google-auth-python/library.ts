import type { Product } from '../model.ts';

export default {
  name: 'google-auth (Python)',
  source: 'google-auth 2.62.2, published source',
  home: 'https://github.com/googleapis/google-cloud-python',
  hints: ['google.auth', 'google.oauth2'],
} satisfies Product;
