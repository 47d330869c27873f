import type { Product } from '../model.ts';

export default {
  name: 'passport-azure-ad',
  source: 'v4.3.5',
  home: 'https://github.com/AzureAD/passport-azure-ad',
  hints: ['passport-azure-ad', 'AzureAD: Bearer Strategy', 'AzureAD: OIDC Passport Strategy'],
} satisfies Product;
