import type { Cause } from '#jwt/model.ts';

/** The year 5138: a larger NumericDate counts milliseconds; a thousand times as large, something finer, or it means "never". */
const MILLISECONDS = 100_000_000_000;

export default {
  explains: ['time'],
  symptoms: ['The token is not yet valid (iat)', 'Expiration time too far in future'],
  cure: 'clock',
  examine({ token }) {
    for (const claim of ['exp', 'iat']) {
      const value = token.claims?.[claim];
      if (typeof value === 'number' && value > MILLISECONDS && value < MILLISECONDS * 1000)
        return {
          strength: 'proven',
          facts: { claim, value, meant: { instant: Math.floor(value / 1000) } },
        };
    }
    return null;
  },
} satisfies Cause;
