import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    'IDX10500: Signature validation failed. No security keys were provided to validate the signature.',
    "Number of keys in Configuration: '0'",
    'IDX20803',
  ],
} satisfies Cause;
