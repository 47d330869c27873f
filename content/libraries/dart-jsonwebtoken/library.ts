import type { Product } from '../model.ts';

export default {
  name: 'dart_jsonwebtoken',
  source: 'lib/src at 8a4472d',
  home: 'https://github.com/jonasroussel/dart_jsonwebtoken',
  hints: [
    'JWTInvalidException',
    'JWTExpiredException',
    'JWTNotActiveException',
    'package:dart_jsonwebtoken',
  ],
} satisfies Product;
