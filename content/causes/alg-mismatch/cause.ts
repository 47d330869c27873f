import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['algorithm'],
  symptoms: [
    'invalid algorithm',
    '"alg" (Algorithm) Header Parameter value not allowed',
    'The specified alg value is not allowed',
    'Expected a different algorithm',
    'Another algorithm expected, or no matching key(s) found',
    'signing method RS512 is invalid',
  ],
  cure: 'pin-algorithms',
  async examine({ token, expectation }, lab) {
    const alg = token.header?.['alg'];
    if (typeof alg !== 'string' || !expectation.algorithms) return null;
    const { algorithm, signature } = await lab.given({ algorithms: alg });
    if (algorithm !== 'passed') return null;
    return {
      strength: 'proven',
      facts: { actual: alg, expected: expectation.algorithms },
      // Only a key that verifies under this algorithm shows that the list, not the token, may be at fault
      ...(signature === 'passed' ? { cure: { algorithms: alg } } : {}),
    };
  },
} satisfies Cause;
