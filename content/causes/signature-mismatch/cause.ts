import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  symptoms: [
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'crypto/rsa: verification error',
    'crypto/ecdsa: verification error',
  ],
  cure: 'matching-key',
  async examine({ token, key }, lab) {
    const alg = token.header?.['alg'];
    const { signature } = await lab.given({});
    if (signature !== 'failed' || key.kind === 'none' || typeof alg !== 'string') return null;
    return { strength: 'possible', facts: { alg } };
  },
} satisfies Cause;
