import type { Product } from '../model.ts';

export default {
  name: 'NestJS',
  source: 'messages seen in issue threads',
  home: 'https://github.com/nestjs/jwt',
  hints: ['@nestjs'],
} satisfies Product;
