import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['issuer'],
  symptoms: [
    'Jwt issuer is not configured',
    'No OpenIDConnect provider found in your account for',
    'AADSTS700211',
    "No credentials found for given 'iss'",
    'issuer not configured',
  ],
} satisfies Cause;
