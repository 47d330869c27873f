import type { Cause, Lab, VerificationKey } from '#jwt/model.ts';

/** Bytes of RSA signatures as keys in use make them: one of these is whole, and of a key of that size. */
const SIZES = [128, 256, 384, 512];

const hex = (bytes: Uint8Array, lab: Lab): string => lab.encode(bytes, 'hex') ?? '';
/** RFC 8017 section 5.2.2 step 1: no signature of this key is as large as its modulus. */
const isOutOfRange = (s: Uint8Array, { jwk: { n } }: VerificationKey, lab: Lab): boolean => {
  const modulus = typeof n === 'string' ? lab.decode(n, 'base64url') : null;
  return modulus?.length === s.length && hex(s, lab) >= hex(modulus, lab);
};

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
  async examine({ token }, lab) {
    const key = lab.selectedKey();
    const alg = token.header?.['alg'];
    if (!key || key.kty === 'oct' || typeof alg !== 'string') return null;
    const facts = { kty: key.kty, bits: key.bits ?? 0, alg };
    if (key.kty !== 'RSA') return { strength: 'possible', facts };
    const { signature } = token;
    const recovery = await lab.recoverRsa(key);
    if (!signature) return null;
    if (recovery && recovery.padding !== 'none') return { ruledOut: true };
    // CryptoAPI of Windows gives the bytes in reverse: then the key is right
    if ((await lab.attempt({ key, signature: signature.slice().reverse() })) === 'verified')
      return { ruledOut: true };
    if (signature.length !== Math.ceil((key.bits ?? 0) / 8))
      return SIZES.includes(signature.length) ? { strength: 'likely', facts } : null;
    return recovery || isOutOfRange(signature, key, lab) ? { strength: 'proven', facts } : null;
  },
} satisfies Cause;
