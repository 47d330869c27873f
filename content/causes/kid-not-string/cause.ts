import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['header'],
  symptoms: [
    'Key ID header parameter must be a string',
    'JWT header kid claim is not a string',
    'Jwt header [kid] field is not a string',
    'could not convert kid in JWT header to string',
  ],
  examine({ token }) {
    const kid = token.header?.['kid'];
    if (kid === undefined || typeof kid === 'string') return null;
    return { strength: 'proven', facts: { value: JSON.stringify(kid).slice(0, 80) } };
  },
} satisfies Cause;
