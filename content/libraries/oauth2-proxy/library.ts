import type { Product } from '../model.ts';

export default {
  name: 'oauth2-proxy',
  source: 'pkg/middleware/jwt_session.go, pkg/providers/oidc and providers, commit 14af2951',
  home: 'https://github.com/oauth2-proxy/oauth2-proxy',
  hints: ['oauth2-proxy', 'oauthproxy.go', 'jwt_session.go'],
} satisfies Product;
