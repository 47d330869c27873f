import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    '"spki" must be SPKI formatted string',
    'x509: failed to parse public key (use ParsePKCS1PublicKey instead for this key type)',
    "asn1: structure error: tags don't match",
  ],
  cure: 'public-key',
  examine({ key }) {
    const [first] = key.keys;
    if (!first || key.flaw !== null || !key.remarks.includes('pkcs1')) return null;
    return {
      strength: 'proven',
      facts: { bits: first.bits ?? 0 },
      cure: { key: JSON.stringify(first.jwk) },
    };
  },
} satisfies Cause;
