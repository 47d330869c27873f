import type { Cause } from '#jwt/model.ts';

/** Seconds reach the year 5138 below this number, and so does each finer unit below a thousand times the last. */
const LATEST = 100_000_000_000;
const UNITS = ['ms', 'µs', 'ns'];

/** What is meant in seconds, and the unit; null for seconds, and for Long.MAX_VALUE, which means "never". */
const readFiner = (value: number) => {
  if (value >= 2 ** 63) return null;
  const power = Math.floor((Math.log10(value) - Math.log10(LATEST)) / 3);
  const unit = UNITS[power];
  return unit === undefined
    ? null
    : { unit, meant: { instant: Math.floor(value / 1000 ** (power + 1)) } };
};

export default {
  explains: ['time'],
  symptoms: ['The token is not yet valid (iat)', 'Expiration time too far in future'],
  cure: 'clock',
  examine({ token }) {
    for (const claim of ['exp', 'iat']) {
      const value = token.claims?.[claim];
      const finer = typeof value === 'number' ? readFiner(value) : null;
      if (typeof value === 'number' && finer)
        return { strength: 'proven', facts: { claim, value, ...finer } };
    }
    return null;
  },
} satisfies Cause;
