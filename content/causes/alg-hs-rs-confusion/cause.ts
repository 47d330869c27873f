import type { Cause } from '#jwt/model.ts';

/** HMAC takes a secret; everything else takes a public key (RFC 7518 section 3.1). */
const isSymmetric = (alg: string): boolean => alg.startsWith('HS');

/** Of any other name, nobody knows what it takes. */
const STANDARD = /^(?:[HRP]S(?:256|384|512)|ES(?:256K?|384|512)|Ed\w+|ML-DSA-\d\d)$/;

export default {
  explains: ['key', 'algorithm'],
  refines: 'alg-mismatch',
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using RS256',
    'secretOrPublicKey must be a symmetric key when using HS256',
    'The specified key is an asymmetric key or x509 certificate and should not be used as an HMAC secret.',
    'invalid algorithm',
    'Could not parse the provided public key.',
    '"spki" must be SPKI formatted string',
    'Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  cure: 'key-for-algorithm',
  examine({ token, key }) {
    const alg = token.header?.['alg'];
    const [first] = key.keys;
    if (typeof alg !== 'string' || !STANDARD.test(alg) || !first) return null;
    const fits = key.keys.some(({ kty }) => (kty === 'oct') === isSymmetric(alg));
    return fits ? { ruledOut: true } : { strength: 'proven', facts: { alg, kty: first.kty } };
  },
} satisfies Cause;
