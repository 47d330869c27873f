import type { Cause, JsonObject } from '#jwt/model.ts';

/** Offsets from UTC are whole quarters of an hour, 14 hours at most. */
const QUARTER = 900;
const MOST = 14 * 3600;
/** How old a fresh token may be. */
const FRESH = 120;

const dateOf = (claims: JsonObject | null, claim: string): number => {
  const value = claims?.[claim];
  return typeof value === 'number' ? value : Number.NaN;
};

export default {
  explains: ['time'],
  refines: 'exp-expired',
  symptoms: [
    'jwt expired',
    'Signature has expired',
    'The token is not yet valid (iat)',
    '"exp" claim timestamp check failed',
    'token is expired',
  ],
  cure: 'clock',
  examine({ token, now }) {
    const [iat, exp] = [dateOf(token.claims, 'iat'), dateOf(token.claims, 'exp')];
    const early = iat - exp;
    // A lifetime may also be negative on purpose, for a test
    if (early > 0 && early < MOST && early % QUARTER === 0)
      return {
        strength: 'likely',
        facts: { claim: 'exp', other: 'iat', off: { seconds: -early } },
      };
    const ahead = Math.ceil((iat - now) / 3600) * 3600;
    // By chance, one token in thirty looks like this
    return ahead > 0 && ahead <= MOST && ahead - (iat - now) < FRESH
      ? { strength: 'likely', facts: { claim: 'iat', other: 'now', off: { seconds: ahead } } }
      : null;
  },
} satisfies Cause;
