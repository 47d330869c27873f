import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['issuer'],
  refines: 'iss-mismatch',
  symptoms: [
    'jwt issuer invalid',
    'missing required "iss" claim',
    'Token is missing the "iss" claim',
    'IDX10211',
    "No mandatory 'iss' in claims",
    'iss claim is required',
  ],
  cure: 'issuer',
  examine({ token, expectation }) {
    const { issuer: expected } = expectation;
    if (expected === null || !token.claims) return null;
    return token.claims['iss'] === undefined
      ? { strength: 'proven', facts: { expected, claims: Object.keys(token.claims).slice(0, 12) } }
      : { ruledOut: true };
  },
} satisfies Cause;
