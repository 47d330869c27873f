import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature', 'structure'],
  symptoms: [
    "Cannot read properties of null (reading 'payload')",
    "Cannot read property 'payload' of null",
    "Cannot read properties of null (reading 'header')",
  ],
} satisfies Cause;
