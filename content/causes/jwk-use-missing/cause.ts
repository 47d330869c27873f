import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  refines: 'jwks-no-signing-keys',
  isHouseRule: true,
  symptoms: [
    'The JWKS endpoint did not contain any signing keys',
    'Ignoring JWK key',
    'Unable to find a signing key that matches',
  ],
  examine({ key }, lab) {
    const chosen = lab.selectedKey();
    return key.kind === 'jwks' && chosen?.use === null && chosen.keyOps === null
      ? { strength: 'possible', facts: { kid: chosen.kid ?? '–', kty: chosen.kty } }
      : null;
  },
} satisfies Cause;
