import type { Cause } from '#jwt/model.ts';

/** Bytes of RSA signatures as keys in use make them: one of these is whole, and of a key of that size. */
const SIZES = [128, 256, 384, 512];

export default {
  explains: ['signature'],
  refines: 'signature-mismatch',
  isUsual: true,
  symptoms: [
    'invalid signature',
    'Signature verification failed',
    'crypto/rsa: verification error',
  ],
  cure: 'matching-key',
  async examine({ token: { header, signature } }, lab) {
    const key = lab.selectedKey();
    const { alg, kid } = header ?? {};
    if (!key || !signature || key.kty === 'oct' || typeof alg !== 'string') return null;
    const facts = { kty: key.kty, bits: key.bits ?? 0, alg };
    if (key.kty !== 'RSA') return { strength: 'possible', facts };
    const recovery = await lab.recoverRsa(key);
    if (!recovery) return null;
    if (recovery.padding !== 'none') return { ruledOut: true };
    // CryptoAPI of Windows gives the bytes in reverse: then the key is right
    if ((await lab.attempt({ key, signature: signature.slice().reverse() })) === 'verified')
      return { ruledOut: true };
    const isWhole = signature.length === Math.ceil((key.bits ?? 0) / 8);
    if (!isWhole) return SIZES.includes(signature.length) ? { strength: 'likely', facts } : null;
    // A damaged signature shows no padding either; but a key that the token does not name is another key
    const isOther = key.kid !== null && typeof kid === 'string' && kid !== key.kid;
    return { strength: isOther ? 'proven' : 'likely', facts };
  },
} satisfies Cause;
