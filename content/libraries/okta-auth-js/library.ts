import type { Product } from '../model.ts';

export default {
  name: 'Okta Auth JS',
  source: 'lib/oidc',
  home: 'https://github.com/okta/okta-auth-js',
  hints: ['AuthSdkError', 'okta-auth-js'],
} satisfies Product;
