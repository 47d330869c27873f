import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  refines: 'token-corrupt-json',
  symptoms: [
    'JWT Claims Set must be a top-level JSON object',
    "Invalid payload string: 'utf-8' codec can't decode byte",
    'The JWT header references compression algorithm',
    'The token payload is not a valid base64url serialized JSON.',
    'looking for beginning of value',
  ],
  examine({ token }) {
    const zip = token.header?.['zip'];
    const isCompressed = typeof zip === 'string' && token.payloadReading?.object === null;
    return isCompressed ? { strength: 'proven', facts: { zip } } : null;
  },
} satisfies Cause;
