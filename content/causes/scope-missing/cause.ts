import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  symptoms: ['Insufficient Scope', 'insufficient_scope', 'Scope not allowed'],
} satisfies Cause;
