import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['algorithm'],
  symptoms: [
    "The edge runtime does not support Node.js 'crypto' module.",
    'crypto.createHmac is not a function',
    "Module not found: Can't resolve 'crypto'",
  ],
} satisfies Cause;
