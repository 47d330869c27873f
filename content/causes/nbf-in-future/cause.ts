import type { Cause } from '#jwt/model.ts';

/** Nearer than that a tolerance would do, and the clocks are the better guess. */
const WITHIN_REACH = 300;
/** The year 5138: a larger NumericDate counts milliseconds. */
const MILLISECONDS = 100_000_000_000;

export default {
  explains: ['time'],
  symptoms: [
    'jwt not active',
    '"nbf" claim timestamp check failed',
    'The token is not yet valid (nbf)',
    'token is not valid yet',
    'Jwt used before',
    'Jwt not yet valid',
    'IDX10222',
  ],
  cure: 'clock',
  examine({ token, expectation, now }) {
    const nbf = token.claims?.['nbf'];
    if (typeof nbf !== 'number' || nbf > MILLISECONDS) return null;
    if (now >= nbf - expectation.tolerance) return { ruledOut: true };
    if (nbf - now < WITHIN_REACH) return null;
    return {
      strength: 'proven',
      facts: { nbf: { instant: nbf }, until: { seconds: nbf - now } },
    };
  },
} satisfies Cause;
