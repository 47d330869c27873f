import type { Cause, VerificationKey } from '#jwt/model.ts';

const publicHalf = ({ jwk, kid, alg, use }: VerificationKey) => ({
  ...jwk,
  ...(kid === null ? {} : { kid }),
  ...(alg === null ? {} : { alg }),
  ...(use === null ? {} : { use }),
});

export default {
  explains: ['key'],
  symptoms: [
    'Private keys are not supported for verifying.',
    'PrivateKeys may not be used to verify digital signatures.',
    '"pkcs8" must be PKCS#8 formatted string',
    'key is not a valid RSA public key',
    "object has no attribute 'verify'",
    '"spki" must be SPKI formatted string',
    'x509: malformed tbs certificate',
  ],
  cure: 'public-key',
  examine({ key, token }) {
    const [first] = key.keys;
    // To decrypt takes the private half
    if (token.kind === 'encrypted') return null;
    const isPrivate = key.remarks.includes('private-key');
    if (key.flaw === 'bad-der' && key.remarks.includes('no-public-half')) {
      const form = key.text.includes('BEGIN EC') ? 'sec1' : 'pkcs8';
      // 1.3.101.110 to 113 in Base64 (RFC 8410 section 3)
      const kty = /BQYDK2V[u-x]/.test(key.text) ? 'OKP' : 'EC';
      return { strength: 'proven', facts: { form, kty } };
    }
    if (!first || key.flaw !== null || !isPrivate) return null;
    const halves = key.keys.map(publicHalf);
    return {
      strength: 'proven',
      facts: { form: first.form, kty: first.kty },
      cure: { key: JSON.stringify(key.kind === 'jwks' ? { keys: halves } : halves[0]) },
    };
  },
} satisfies Cause;
