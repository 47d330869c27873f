import type { Product } from '../model.ts';

export default {
  name: 'Argo CD',
  source: 'util/session/sessionmanager.go, published source',
  home: 'https://github.com/argoproj/argo-cd',
  hints: ['argocd'],
} satisfies Product;
