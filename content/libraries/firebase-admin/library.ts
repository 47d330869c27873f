import type { Product } from '../model.ts';

export default {
  name: 'Firebase Admin (Node.js)',
  source: 'npm package firebase-admin, published source',
  home: 'https://github.com/firebase/firebase-admin-node',
  hints: ['firebase-admin', 'auth/argument-error', 'FirebaseAuthError'],
} satisfies Product;
