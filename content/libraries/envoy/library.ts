import type { Product } from '../model.ts';

export default {
  name: 'Envoy / Istio',
  source: 'envoy source/common/jwt/status.cc, published source',
  home: 'https://www.envoyproxy.io',
  hints: ['envoy', 'istio', 'jwt_authn'],
} satisfies Product;
