import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  symptoms: [
    'invalid signature',
    'signature verification failed',
    'Signature verification failed',
    'crypto/rsa: verification error',
    'JWT signature does not match locally computed signature',
  ],
  cure: 'sign-last',
  async examine({ token }, lab) {
    const key = lab.selectedKey();
    const alg = token.header?.['alg'];
    if (!key || typeof alg !== 'string') return null;
    const { signature } = await lab.given({});
    if (signature !== 'failed') return null;
    // What is signed has no influence on the length of an HMAC
    if (/^HS\d/.test(alg) && token.signature?.length !== Number(alg.slice(2)) / 8) return null;
    const recovery = await lab.recoverRsa(key);
    // HMAC, ECDSA and EdDSA: a wrong key and changed content look the same
    if (!recovery) return key.kty === 'RSA' ? null : { strength: 'possible', facts: { alg } };
    // a hash that we don't know can't be compared
    if (recovery.padding === 'none' || recovery.hash === null) return null;
    return recovery.digestMatches ? { ruledOut: true } : { strength: 'proven', facts: { alg } };
  },
} satisfies Cause;
