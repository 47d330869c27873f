import type { Product } from '../model.ts';

export default {
  name: 'Kubernetes API server',
  source: 'pkg/serviceaccount/claims.go, published source, and published logs',
  home: 'https://kubernetes.io',
  hints: ['apiserver', 'kubelet', 'system:serviceaccount'],
} satisfies Product;
