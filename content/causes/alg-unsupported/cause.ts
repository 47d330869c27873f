import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature', 'algorithm'],
  symptoms: [
    'Algorithm not supported',
    'Unsupported signature algorithm',
    'is not supported either by JOSE or your javascript runtime',
    'Jwt header [alg] is not supported',
    'signing method (alg) is unavailable',
    'Invalid or unsupported "alg" (Algorithm) value',
  ],
  async examine({ token }, lab) {
    const alg = token.header?.['alg'];
    if (token.kind === 'encrypted') return null;
    if (typeof alg !== 'string' || alg.toLowerCase() === 'none') return null;
    const known = (await lab.given({ algorithms: alg })).algorithm !== 'failed';
    const testable = (await lab.given({})).signature !== 'not-testable';
    // EdDSA, PS256 and the like verify here, and yet many libraries lack them
    if (known && testable) return /^(?:[HR]S\d|ES\d{3}$)/.test(alg) ? { ruledOut: true } : null;
    // a name that nobody knows may also be a misspelling
    return { strength: known ? 'likely' : 'possible', facts: { alg } };
  },
} satisfies Cause;
