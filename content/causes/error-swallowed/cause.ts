import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input', 'structure', 'algorithm', 'key', 'signature', 'claims'],
  symptoms: [
    '{"statusCode":401,"message":"Unauthorized"}',
    'Given token not valid for any token type',
    'invalid bearer token',
    'Failed to authenticate since the JWT was invalid',
    'Invalid JWT',
  ],
} satisfies Cause;
