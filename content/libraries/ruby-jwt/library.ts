import type { Product } from '../model.ts';

export default {
  name: 'ruby-jwt',
  source: 'ruby-jwt lib/jwt, published source',
  home: 'https://github.com/jwt/ruby-jwt',
  hints: [
    'JWT::DecodeError',
    'JWT::VerificationError',
    'JWT::ExpiredSignature',
    'JWT::InvalidAudError',
    'JWT::InvalidIssuerError',
  ],
} satisfies Product;
