import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['issuer'],
  refines: 'iss-mismatch',
  symptoms: [
    'jwt issuer invalid',
    'unexpected "iss" claim value',
    'Invalid issuer',
    'token has invalid issuer',
  ],
  cure: 'issuer',
  examine(_, lab) {
    return lab.examineNearMiss('issuer', (text) => text.toLowerCase());
  },
} satisfies Cause;
