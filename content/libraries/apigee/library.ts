import type { Product } from '../model.ts';

export default {
  name: 'Apigee (VerifyJWT, GenerateJWT)',
  source: 'the error reference of the JWT policies',
  home: 'https://cloud.google.com/apigee/docs/api-platform/reference/policies/verify-jwt-policy',
  hints: ['apigee', 'steps.jwt'],
} satisfies Product;
