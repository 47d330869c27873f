import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: [
    'invalid signature',
    'Signature verification failed',
    'Invalid auth token: Signature verification failed',
  ],
  cure: 'same-secret',
} satisfies Cause;
