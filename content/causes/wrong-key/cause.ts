import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: [
    'invalid signature',
    'Signature verification failed',
    'crypto/rsa: verification error',
  ],
  cure: 'matching-key',
  async examine({ token }, lab) {
    const key = lab.selectedKey();
    const alg = token.header?.['alg'];
    if (!key || key.kty === 'oct' || typeof alg !== 'string') return null;
    const facts = { kty: key.kty, bits: key.bits ?? 0, alg };
    const recovery = await lab.recoverRsa(key);
    if (!recovery) return key.kty === 'RSA' ? null : { strength: 'possible', facts };
    if (recovery.padding !== 'none') return { ruledOut: true };
    const isWhole = token.signature?.length === Math.ceil((key.bits ?? 0) / 8);
    return isWhole ? { strength: 'proven', facts } : null;
  },
} satisfies Cause;
