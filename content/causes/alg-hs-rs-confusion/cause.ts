import type { Cause } from '#jwt/model.ts';

/** HMAC takes a secret; everything else takes a public key (RFC 7518 section 3.1). */
const isSymmetric = (alg: string): boolean => /^HS\d/.test(alg);

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
    if (typeof alg !== 'string' || !/^(?:HS|RS|PS|ES|Ed|ML-DSA)/.test(alg) || !first) return null;
    const fits = key.keys.some(({ kty }) => (kty === 'oct') === isSymmetric(alg));
    return fits ? { ruledOut: true } : { strength: 'proven', facts: { alg, kty: first.kty } };
  },
} satisfies Cause;
