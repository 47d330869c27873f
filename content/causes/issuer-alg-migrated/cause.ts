import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['algorithm', 'key'],
  refines: 'alg-hs-rs-confusion',
  symptoms: [
    'invalid algorithm',
    'signing method ES256 is invalid',
    'Key for the ES256 algorithm must be of type CryptoKey',
    'The specified alg value is not allowed',
    'UNAUTHORIZED_LEGACY_JWT',
    '"alg" (Algorithm) Header Parameter value not allowed',
  ],
  cure: 'key-for-algorithm',
  examine({ token, key, expectation }) {
    const alg = token.header?.['alg'];
    const kid = token.header?.['kid'];
    const allowed = expectation.algorithms;
    if (typeof alg !== 'string' || !/^(?:RS|PS|ES|Ed)/.test(alg) || !allowed) return null;
    if (!allowed.every((item) => item.startsWith('HS'))) return { ruledOut: true };
    // A kid tells that the issuer publishes its keys; a hand-made token seldom has one
    if (typeof kid !== 'string' || key.keys.some(({ kty }) => kty !== 'oct')) return null;
    return { strength: 'likely', facts: { alg, kid, expected: allowed } };
  },
} satisfies Cause;
