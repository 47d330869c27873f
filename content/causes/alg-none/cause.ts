import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['algorithm', 'signature'],
  symptoms: [
    'jwt signature is required',
    '"alg" (Algorithm) Header Parameter value not allowed',
    'The specified alg value is not allowed',
    "'none' signature type is not allowed",
    'The token signature is missing.',
    'IDX10504',
    'JWSError JWSNoSignatures',
    'signing method none is invalid',
  ],
  cure: 'reject-none',
  examine({ token }) {
    const alg = token.header?.['alg'];
    return typeof alg === 'string' && alg.toLowerCase() === 'none'
      ? { strength: 'proven', facts: { alg } }
      : null;
  },
} satisfies Cause;
