import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['algorithm', 'issuer', 'audience', 'time'],
  symptoms: [
    'is not allowed in "options"',
    'Expected "options" to be a plain object.',
    'passing additional kwargs to decode() is deprecated',
  ],
} satisfies Cause;
