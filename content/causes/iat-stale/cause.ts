import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['time'],
  symptoms: ['stale token', 'missing issued-at', 'iat too old'],
} satisfies Cause;
