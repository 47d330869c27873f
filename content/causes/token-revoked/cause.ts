import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  symptoms: [
    'The token has been revoked.',
    'Token is blacklisted',
    'The token has been blacklisted',
    'Token has been revoked',
    'service account token has been invalidated',
  ],
} satisfies Cause;
