import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['claims'],
  refines: 'claim-type-mismatch',
  symptoms: [
    'Subject must be a string',
    "Claim 'sub' must be a StringOrURI value",
    'Jwt payload [sub] field is not a string',
    'JWT payload sub claim is not a string',
    'sub is invalid',
    'json: cannot unmarshal number into Go struct field RegisteredClaims.sub of type string',
  ],
  cure: 'claim-types',
  examine({ token }) {
    const value = token.claims?.['sub'];
    if (value === undefined || typeof value === 'string') return null;
    return { strength: 'proven', facts: { value: JSON.stringify(value) } };
  },
} satisfies Cause;
