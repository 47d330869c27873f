import type { Product } from '../model.ts';

export default {
  name: 'google-auth-library (Node.js)',
  source: 'npm package google-auth-library, published source',
  home: 'https://github.com/googleapis/google-cloud-node-core',
  hints: ['google-auth-library', 'OAuth2Client'],
} satisfies Product;
