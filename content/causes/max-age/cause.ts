import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['time'],
  symptoms: [
    'maxAge exceeded',
    'iat required when maxAge is specified',
    '"iat" claim timestamp check failed (too far in the past)',
    'The token age has exceeded',
  ],
} satisfies Cause;
