import type { Product } from '../model.ts';

export default {
  name: 'Microsoft Entra ID',
  source: 'error codes seen in issue threads',
  home: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  hints: ['AADSTS'],
} satisfies Product;
