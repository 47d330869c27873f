import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: ['invalid signature', 'Signature verification failed', 'signature is invalid'],
  cure: 'same-secret',
} satisfies Cause;
