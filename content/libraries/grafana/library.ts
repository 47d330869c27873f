import type { Product } from '../model.ts';

export default {
  name: 'Grafana JWT auth',
  source: 'pkg/services/auth/jwt/validation.go, published source',
  home: 'https://github.com/grafana/grafana',
  hints: ['grafana'],
} satisfies Product;
