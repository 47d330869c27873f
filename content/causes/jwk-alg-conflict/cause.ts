import type { Cause, VerificationKey } from '#jwt/model.ts';

/** RFC 9864 calls EdDSA with an Ed25519 key "Ed25519". */
const plain = (alg: string): string => (alg === 'Ed25519' ? 'EdDSA' : alg);

const withoutAlg = ({ jwk, kid, use }: VerificationKey): string =>
  JSON.stringify({
    ...jwk,
    ...(kid === null ? {} : { kid }),
    ...(use === null ? {} : { use }),
  });

export default {
  explains: ['key'],
  symptoms: [
    'no applicable key found in the JSON Web Key Set',
    'Another algorithm expected, or no matching key(s) found',
    "Token algorithm 'PS256' does not match the key's algorithm 'RS256'",
    'JWK "alg" parameter value "RS256" does not match token "alg" parameter value "PS256"',
  ],
  cure: 'key-for-algorithm',
  async examine({ token }, lab) {
    const alg = token.header?.['alg'];
    const key = lab.selectedKey();
    // what encrypts is a key for another use, not of another algorithm
    if (typeof alg !== 'string' || !key?.alg || /^(?:RSA[-1]|ECDH|A\d|dir|PBES)/.test(key.alg))
      return null;
    if (plain(key.alg) === plain(alg)) return { ruledOut: true };
    // between a secret and a public key, more than a name conflicts
    if (alg.startsWith('HS') !== (key.kty === 'oct')) return null;
    const cure = { key: withoutAlg(key) };
    const { signature } = await lab.given(cure);
    const facts = { keyAlg: key.alg, alg };
    return { strength: 'proven', facts, ...(signature === 'passed' ? { cure } : {}) };
  },
} satisfies Cause;
