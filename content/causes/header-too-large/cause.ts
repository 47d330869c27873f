import type { Cause } from '#jwt/model.ts';

/** Bytes that servers take by default: nginx and Apache in one field, Node.js in all fields. */
const SERVER = 8190;
const NODE = 16_384;

export default {
  explains: ['input'],
  symptoms: [
    '400 Request Header Or Cookie Too Large',
    '431 Request Header Fields Too Large',
    'IDX10209',
    'Header size exceeds',
    'upstream sent too big header while reading response header from upstream',
  ],
  examine({ token: { text, inputFlaw } }) {
    const { length } = text;
    if (inputFlaw || length <= 4096) return null;
    return { strength: length > NODE ? 'likely' : 'possible', facts: { length, limit: SERVER } };
  },
} satisfies Cause;
