import type { Cause } from '#jwt/model.ts';

/** RFC 7518 section 3.1: the letters before the digits name the family. */
const familyOf = (alg: string): string => {
  const letters = /^[A-Z]+/.exec(alg)?.[0] ?? alg;
  if (letters === 'RS' || letters === 'PS') return 'RSA';
  return alg.startsWith('Ed') ? 'EdDSA' : letters;
};

export default {
  explains: ['algorithm'],
  refines: 'alg-key-type-mismatch',
  isHouseRule: true,
  symptoms: ['InvalidAlgorithm', 'Error(InvalidAlgorithm)'],
  examine({ token, expectation: { algorithms } }) {
    const alg = token.header?.['alg'];
    if (typeof alg !== 'string' || !algorithms) return null;
    const own = algorithms.filter((each) => familyOf(each) === familyOf(alg));
    if (own.length === algorithms.length) return null;
    return {
      strength: 'possible',
      facts: { allowed: algorithms, alg },
      cure: { algorithms: own.join(' ') },
    };
  },
} satisfies Cause;
