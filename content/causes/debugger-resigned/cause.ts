import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  symptoms: ['Signature Verified'],
} satisfies Cause;
