import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input'],
  refines: 'token-missing',
  symptoms: [
    'JWT Token not found',
    'Token not provided',
    'No authorization token was found',
    'Missing Authorization Header',
  ],
} satisfies Cause;
