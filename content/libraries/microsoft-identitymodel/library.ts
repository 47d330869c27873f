import type { Product } from '../model.ts';

export default {
  name: 'Microsoft.IdentityModel (.NET)',
  source: 'Microsoft.IdentityModel LogMessages.cs, published source',
  home: 'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet',
  hints: ['Microsoft.IdentityModel', 'SecurityTokenException', 'IDX'],
} satisfies Product;
