import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['issuer'],
  symptoms: [
    'jwt issuer invalid',
    'unexpected "iss" claim value',
    'Invalid issuer',
    'token has invalid issuer',
    'The iss claim is not valid',
    'Jwt issuer is not configured',
    'IDX10205',
  ],
  cure: 'issuer',
  examine({ token, expectation }) {
    const { issuer: expected } = expectation;
    const actual = token.claims?.['iss'];
    if (expected === null || typeof actual !== 'string' || actual === expected) return null;
    return { strength: 'proven', facts: { actual, expected }, cure: { issuer: actual } };
  },
} satisfies Cause;
