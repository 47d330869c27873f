import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['structure'],
  symptoms: [
    'jwt malformed',
    'Invalid Compact JWS',
    'malformed jwt, expected 3 parts got 5',
    'Expected 3 parts; got 5',
    'Invalid payload padding',
    'The token payload is not a valid base64url serialized JSON.',
    'Only JWTs using Compact JWS serialization can be decoded',
    'token contains an invalid number of segments',
  ],
  examine({ token }) {
    const { alg, enc } = token.header ?? {};
    if (token.kind !== 'encrypted' || typeof alg !== 'string' || typeof enc !== 'string')
      return null;
    // Decrypted, and a signed token inside: that is what a verifier wants
    const cure = token.inner?.kind === 'signed' ? { cure: { token: token.inner.text } } : {};
    return { strength: 'proven', facts: { alg, enc }, ...cure };
  },
} satisfies Cause;
