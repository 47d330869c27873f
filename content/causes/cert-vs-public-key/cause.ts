import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  symptoms: [
    'Could not parse the provided public key.',
    '"spki" must be SPKI formatted string',
    'InvalidKeyFormat',
    "asn1: structure error: tags don't match",
  ],
  cure: 'public-key',
  examine({ key }) {
    const [first, ...rest] = key.keys;
    if (!first || key.kind !== 'pem' || rest.length > 0) return null;
    if (!key.remarks.includes('certificate')) return null;
    return {
      strength: 'proven',
      facts: { kty: first.kty },
      cure: { key: JSON.stringify(first.jwk) },
    };
  },
} satisfies Cause;
