import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input'],
  refines: 'malformed-token',
  symptoms: ['IDX10209', '431 Request Header Fields Too Large', 'Header size exceeds'],
  examine({ token: { inputFlaw, raw } }) {
    if (inputFlaw !== 'too-large') return null;
    return { strength: 'proven', facts: { length: raw.length, limit: 1_048_576 } };
  },
} satisfies Cause;
