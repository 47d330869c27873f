import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature', 'algorithm'],
  symptoms: [
    'Unable to validate signature as signing algorithm is not supported.',
    'Invalid Signature',
  ],
} satisfies Cause;
