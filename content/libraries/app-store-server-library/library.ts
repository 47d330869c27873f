import type { Product } from '../model.ts';

export default {
  name: 'App Store Server Library (Apple)',
  source: 'verification/SignedDataVerifier.java and VerificationException.java, published source',
  home: 'https://github.com/apple/app-store-server-library-java',
  hints: ['app-store-server-library', 'appstoreserverlibrary', 'SignedDataVerifier', 'storekit'],
} satisfies Product;
