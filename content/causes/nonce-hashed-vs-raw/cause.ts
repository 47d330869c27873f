import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  refines: 'nonce-mismatch',
  symptoms: ['Nonces mismatch'],
} satisfies Cause;
