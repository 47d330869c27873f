import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['audience'],
  refines: 'aud-mismatch',
  symptoms: [
    'jwt audience invalid',
    'missing required "aud" claim',
    'Token is missing the "aud" claim',
    'IDX10206',
    'audience claim does not match any bound audience',
    'aud claim is required',
  ],
  cure: 'audience',
  examine({ token, expectation }) {
    const { audience: expected } = expectation;
    if (!expected || !token.claims) return null;
    return token.claims['aud'] === undefined
      ? { strength: 'proven', facts: { expected, claims: Object.keys(token.claims).slice(0, 12) } }
      : { ruledOut: true };
  },
} satisfies Cause;
