import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    'Too many requests to the JWKS endpoint',
    'Not allowed to fetch JWKS yet, still waiting for back off period to end',
    '429 Too Many Requests',
  ],
} satisfies Cause;
