import type { Product } from '../model.ts';

export default {
  name: 'Google Cloud Endpoints (ESP)',
  source: 'messages seen in issue threads',
  home: 'https://cloud.google.com/endpoints',
  hints: ['ESP'],
} satisfies Product;
