import type { Product } from '../model.ts';

export default {
  name: 'MSAL for Python',
  source: 'msal/oauth2cli/oidc.py at 7db6c2c',
  home: 'https://github.com/AzureAD/microsoft-authentication-library-for-python',
  hints: ['msal', 'oauth2cli'],
} satisfies Product;
