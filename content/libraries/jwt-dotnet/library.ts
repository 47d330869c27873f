import type { Product } from '../model.ts';

export default {
  name: 'JWT.NET (jwt-dotnet/jwt)',
  source: 'src/JWT of the published source',
  home: 'https://github.com/jwt-dotnet/jwt',
  hints: ['JWT.Net', 'JWT.Exceptions', 'JWT.Builder'],
} satisfies Product;
