import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['key'],
  refines: 'jwk-malformed',
  isHouseRule: true,
  symptoms: [
    'JWK must contain an "alg" parameter',
    'Missing alg on both JWK and JWT header',
    'Could not resolve the JWA, the "alg" parameter is missing',
    'alg is a required attribute for an RSA JWK',
  ],
  examine({ key, token }, lab) {
    const chosen = lab.selectedKey();
    const alg = token.header?.['alg'];
    if (chosen?.alg !== null || key.kind === 'pem' || key.kind === 'secret') return null;
    return typeof alg === 'string'
      ? { strength: 'possible', facts: { kid: chosen.kid ?? '–', kty: chosen.kty, alg } }
      : null;
  },
} satisfies Cause;
