import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['audience', 'claims'],
  refines: 'claim-type-mismatch',
  isHouseRule: true,
  symptoms: [
    'parsing StringOrURI failed, expected String, but encountered Array',
    'json: cannot unmarshal array into Go struct field',
    'TypeError: aud.startsWith is not a function',
  ],
  cure: 'claim-types',
  examine({ token }) {
    const aud = token.claims?.['aud'];
    if (!Array.isArray(aud)) return null;
    const actual = aud.filter((each) => typeof each === 'string').slice(0, 12);
    return { strength: 'possible', facts: { actual } };
  },
} satisfies Cause;
