import type { Cause } from '#jwt/model.ts';

const PATH =
  /^(?:(?:file|classpath):|~?\.{0,2}\/|[A-Za-z]:[\\/])\S+$|^@?(?!\S*\/\.well-known)[\w./\\ -]+\.(?:pem|key|crt|cer|der|pub|jwk|jwks|json)$/i;

/** One secret in Base64 of 64 begins with a slash. */
const BASE64 = /^(?=.*[A-Z])(?=.*\d)[A-Za-z\d+/]{20,}={0,2}$/;

export default {
  explains: ['key', 'signature'],
  refines: 'alg-hs-rs-confusion',
  symptoms: [
    'secretOrPublicKey must be an asymmetric key when using RS256',
    'ENOENT: no such file or directory',
    'does not exist or is not readable',
    'Failed to load a key from',
    'invalid signature',
    '"spki" must be SPKI formatted string',
    'Could not parse the provided public key.',
    'invalid key: Key must be a PEM encoded PKCS1 or PKCS8 key',
  ],
  cure: 'key-for-algorithm',
  examine({ token, key }) {
    const path = key.text.trim();
    const alg = token.header?.['alg'];
    if (key.kind !== 'secret' || path.length > 260 || !PATH.test(path)) return null;
    // as an HMAC secret, a path is odd but possible
    const isSecret = typeof alg === 'string' && alg.startsWith('HS');
    if (isSecret && BASE64.test(path)) return null;
    return { strength: isSecret ? 'likely' : 'proven', facts: { path } };
  },
} satisfies Cause;
