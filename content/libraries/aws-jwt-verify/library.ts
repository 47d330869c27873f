import type { Product } from '../model.ts';

export default {
  name: 'aws-jwt-verify',
  source: 'npm package aws-jwt-verify, published source',
  home: 'https://github.com/awslabs/aws-jwt-verify',
  hints: ['JwtExpiredError', 'KidNotFoundInJwksError', 'CognitoJwtVerifier'],
} satisfies Product;
