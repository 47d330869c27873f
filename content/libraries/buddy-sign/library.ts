import type { Product } from '../model.ts';

export default {
  name: 'buddy-sign (Clojure, Metabase)',
  source: 'src/buddy/sign/jws.clj',
  home: 'https://github.com/funcool/buddy-sign',
  hints: ['metabase', 'buddy.sign'],
} satisfies Product;
