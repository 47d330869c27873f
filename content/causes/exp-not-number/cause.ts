import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  refines: 'claim-type-mismatch',
  symptoms: [
    'invalid exp value',
    '"exp" claim must be a number',
    'Expiration Time claim (exp) must be an integer.',
    'The exp claim must be a number.',
    'exp is invalid',
    'Jwt payload [exp] field is not an integer',
    'could not parse NumericData',
  ],
  cure: 'claim-types',
  examine({ token }) {
    for (const claim of ['exp', 'nbf']) {
      const value = token.claims?.[claim];
      if (value === undefined || typeof value === 'number') continue;
      return { strength: 'proven', facts: { claim, value: JSON.stringify(value) } };
    }
    return null;
  },
} satisfies Cause;
