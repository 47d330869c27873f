import type { Cause } from '#jwt/model.ts';

/** RFC 7518 section 3.4, RFC 8037 section 3.1, RFC 8812 section 3.2, RFC 9864 section 2.2. */
const CURVE: Readonly<Record<string, string>> = {
  ES256: 'P-256',
  ES384: 'P-384',
  ES512: 'P-521',
  ES256K: 'secp256k1',
  EdDSA: 'Ed25519',
  Ed25519: 'Ed25519',
  Ed448: 'Ed448',
};

export default {
  explains: ['key'],
  symptoms: [
    '"alg" parameter "ES256" requires curve "prime256v1".',
    'Named curve mismatch',
    "The key's curve 'secp384r1' does not match the expected curve",
    "Key for 'ES256' not supported, only 'P-256' allowed",
    'expected 256 bit key, got 384 bits instead',
    'crypto/ecdsa: verification error',
  ],
  cure: 'key-for-algorithm',
  examine({ token }, lab) {
    const alg = token.header?.['alg'];
    const { crv, isOffCurve } = lab.selectedKey() ?? {};
    // the name of the curve may be what is wrong
    if (isOffCurve) return null;
    const needed = typeof alg === 'string' ? CURVE[alg] : undefined;
    if (typeof alg !== 'string' || !needed || !crv) return null;
    // an EC key under an Edwards algorithm, or the reverse, is another type of key, not another curve
    if (/^[EX]/.test(crv) !== needed.startsWith('Ed')) return null;
    // RFC 8037 section 3.1: EdDSA leaves open which of the two
    if (alg === 'EdDSA' && crv === 'Ed448') return null;
    return crv === needed
      ? { ruledOut: true }
      : { strength: 'proven', facts: { alg, crv, needed } };
  },
} satisfies Cause;
