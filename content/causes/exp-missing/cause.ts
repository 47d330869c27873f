import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['time'],
  symptoms: [
    'exp claim is required',
    'Token is missing the "exp" claim',
    'missing required "exp" claim',
    'IDX10225',
    'Missing required claim: exp',
  ],
  cure: 'clock',
  examine({ token }) {
    if (!token.claims || token.claims['exp'] !== undefined) return null;
    return { strength: 'proven', facts: { claims: Object.keys(token.claims).slice(0, 12) } };
  },
} satisfies Cause;
