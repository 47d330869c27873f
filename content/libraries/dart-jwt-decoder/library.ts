import type { Product } from '../model.ts';

export default {
  name: 'jwt_decoder (Dart)',
  source: 'messages seen in issue threads',
  home: 'https://github.com/gustavo0197/dart-jwt-decoder',
  hints: ['package:jwt_decoder', 'FormatException'],
} satisfies Product;
