import type { Cause, Json } from '#jwt/model.ts';

const isText = (value: Json): boolean => typeof value === 'string';
/** 1e400 is a number as well, if not one that everyone can hold. */
const isDate = (value: Json): boolean => typeof value === 'number';

/** RFC 7519 section 4.1. */
const TYPES = [
  ...['iss', 'sub', 'jti'].map((claim) => ({ claim, needed: 'string', isRight: isText })),
  ...['exp', 'nbf', 'iat'].map((claim) => ({ claim, needed: 'number', isRight: isDate })),
  {
    claim: 'aud',
    needed: 'string | string[]',
    isRight: (value: Json) => [value].flat().every(isText),
  },
];

export default {
  explains: ['claims'],
  symptoms: [
    'json: cannot unmarshal',
    'invalid type for claim',
    'Invalid claim format in token',
    'The aud claim must be a string or an array of strings.',
    'JWT ID must be a string',
  ],
  cure: 'claim-types',
  examine({ token }) {
    for (const { claim, needed, isRight } of TYPES) {
      const value = token.claims?.[claim];
      if (value !== undefined && !isRight(value))
        return { strength: 'proven', facts: { claim, value: JSON.stringify(value), needed } };
    }
    return null;
  },
} satisfies Cause;
