import type { Product } from '../model.ts';

export default {
  name: 'ASP.NET Core JwtBearer',
  source: 'messages seen in public repositories and issue threads',
  home: 'https://learn.microsoft.com/aspnet/core/security/authentication/',
  hints: ['Microsoft.AspNetCore.Authentication.JwtBearer'],
} satisfies Product;
