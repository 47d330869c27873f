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
  examine({ token, expectation }) {
    const { issuer: expected } = expectation;
    const actual = token.claims?.['iss'];
    if (expected === null || typeof actual !== 'string' || actual === expected) return null;
    return actual.toLowerCase() === expected.toLowerCase()
      ? { strength: 'proven', facts: { actual, expected }, cure: { issuer: actual } }
      : null;
  },
} satisfies Cause;
