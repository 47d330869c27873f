import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  refines: 'claim-type-mismatch',
  symptoms: [
    '"iat" claim must be a number',
    'Issued At claim (iat) must be an integer.',
    'Jwt payload [iat] field is not an integer',
    'iat is invalid',
    'could not parse NumericData',
  ],
  cure: 'claim-types',
  examine({ token }) {
    const value = token.claims?.['iat'];
    if (value === undefined || typeof value === 'number') return null;
    return { strength: 'proven', facts: { value: JSON.stringify(value) } };
  },
} satisfies Cause;
