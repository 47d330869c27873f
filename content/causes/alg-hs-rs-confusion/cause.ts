import type { Cause } from '#jwt/model.ts';

/** HMAC takes a secret; everything else takes a public key (RFC 7518 section 3.1). */
const isSymmetric = (alg: string): boolean => alg.startsWith('HS');

/** Of any other name, nobody knows what it takes. */
const STANDARD = /^(?:[HRP]S(?:256|384|512)|ES(?:256K?|384|512)|Ed\w+|ML-DSA-\d\d)$/;

/** What is no secret by its first words: markup, a key or a reference of another world, a token, a variable. */
const FOREIGN =
  /^\s*(?:<[?!]?[a-z]+[\s>]|-{2}|PuTTY|ssh-|ecdsa-|untrusted |(?:arn|urn|https?|file|classpath|SHA256|MD5):|(?:[\da-f]{2}:){9}|(?:0x)?30[\da-f]{80}|ey[\w-]+\.ey|[$#]?\{|\w+\(|<%|%[({]|projects\/)|BEGIN /i;

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
    if (fits) return { ruledOut: true };
    const isForeign = key.kind === 'secret' && FOREIGN.test(key.text);
    return { strength: isForeign ? 'likely' : 'proven', facts: { alg, kty: first.kty } };
  },
} satisfies Cause;
