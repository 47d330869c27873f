import type { Cause } from '#jwt/model.ts';

/** The same key and hash under the other padding (RFC 7518 sections 3.3 and 3.5). */
const sibling = (alg: unknown): string | null => {
  const [, family, bits] =
    typeof alg === 'string' ? (/^(RS|PS)(256|384|512)$/.exec(alg) ?? []) : [];
  return family && bits ? `${family === 'RS' ? 'PS' : 'RS'}${bits}` : null;
};

export default {
  explains: ['algorithm', 'signature'],
  refines: 'alg-mismatch',
  symptoms: [
    'invalid algorithm',
    'The specified alg value is not allowed',
    '"alg" (Algorithm) Header Parameter value not allowed',
    'invalid signature',
    'crypto/rsa: verification error',
    'signing method PS256 is invalid',
  ],
  cure: 'pin-algorithms',
  async examine({ token, expectation }, lab) {
    const alg = token.header?.['alg'];
    const other = sibling(alg);
    const key = lab.selectedKey();
    if (typeof alg !== 'string' || !other) return null;
    if (key && (await lab.attempt({ key, alg: other })) === 'verified')
      return { strength: 'proven', facts: { made: other, expected: alg } };
    const allowed = expectation.algorithms;
    if (!allowed?.includes(other) || allowed.includes(alg)) return key ? { ruledOut: true } : null;
    const { signature } = await lab.given({ algorithms: alg });
    const cure = signature === 'passed' ? { cure: { algorithms: alg } } : {};
    return { strength: 'proven', facts: { made: alg, expected: other }, ...cure };
  },
} satisfies Cause;
