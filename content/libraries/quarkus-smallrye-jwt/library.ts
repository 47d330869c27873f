import type { Product } from '../model.ts';

export default {
  name: 'Quarkus / SmallRye JWT',
  source: 'smallrye-jwt 4.6.1, published class files',
  home: 'https://github.com/smallrye/smallrye-jwt',
  hints: ['io.smallrye.jwt', 'SRJWT', 'io.quarkus'],
} satisfies Product;
