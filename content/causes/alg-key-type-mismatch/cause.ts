import type { Cause } from '#jwt/model.ts';

/** RFC 7518 section 3.1, RFC 8037 section 3.1; ML-DSA by its registration for JOSE. */
const KTY: Readonly<Record<string, string>> = {
  RS: 'RSA',
  PS: 'RSA',
  ES: 'EC',
  Ed: 'OKP',
  ML: 'AKP',
};

export default {
  explains: ['key'],
  symptoms: [
    '"alg" parameter for "ec" key type must be one of: ES256, ES384, ES512.',
    '"alg" parameter for "rsa" key type must be one of: RS256, PS256, RS384, PS384, RS512, PS512.',
    'key is of invalid type: RSA verify expects *rsa.PublicKey',
    'Invalid public key provided for algorithms RS256.',
    'Invalid Key type for RSAAlgorithm',
    'key is not a valid RSA public key',
    'Invalid key type',
  ],
  cure: 'key-for-algorithm',
  examine({ token, key }, lab) {
    const alg = token.header?.['alg'];
    const chosen = lab.selectedKey() ?? key.keys[0];
    const needed = typeof alg === 'string' ? KTY[alg.slice(0, 2)] : undefined;
    if (typeof alg !== 'string' || !needed || !chosen || chosen.kty === 'oct') return null;
    const candidates = lab.selectedKey() ? [chosen] : key.keys;
    return candidates.some(({ kty }) => kty === needed)
      ? { ruledOut: true }
      : { strength: 'proven', facts: { alg, kty: chosen.kty, needed } };
  },
} satisfies Cause;
