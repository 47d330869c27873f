import type { Cause } from '#jwt/model.ts';

/** The year 5138: a larger NumericDate counts milliseconds. */
const MILLISECONDS = 100_000_000_000;

export default {
  explains: ['time'],
  symptoms: [
    'jwt not active',
    'The token is not yet valid (nbf)',
    'token is not valid yet',
    '"nbf" claim timestamp check failed',
  ],
  cure: 'clock',
  examine({ token }) {
    const value = token.claims?.['nbf'];
    if (typeof value !== 'number' || value <= MILLISECONDS) return null;
    return {
      strength: 'proven',
      facts: { value, meant: { instant: Math.floor(value / 1000) } },
    };
  },
} satisfies Cause;
