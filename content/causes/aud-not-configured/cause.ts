import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['audience'],
  symptoms: ['Invalid audience', 'InvalidAudience', 'JWTNotInAudience', 'IDX10208'],
  cure: 'audience',
  examine({ token, expectation }) {
    // Someone who described no verifier at all has merely left the field empty
    if (expectation.audience || expectation.issuer === null) return null;
    const actual = [token.claims?.['aud']].flat().filter((item) => typeof item === 'string');
    if (actual.length === 0) return null;
    return {
      strength: 'possible',
      facts: { actual: actual.slice(0, 12) },
      cure: { audience: actual.join('\n') },
    };
  },
} satisfies Cause;
