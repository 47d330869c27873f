import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['issuer', 'audience'],
  refines: 'iss-mismatch',
  symptoms: [
    'jwt issuer invalid',
    'jwt audience invalid',
    'unexpected "iss" claim value',
    'InvalidProviderToken',
    'invalid_client',
  ],
  cure: 'issuer',
  examine({ token, expectation: { issuer, audience } }) {
    const iss = token.claims?.['iss'];
    const aud = [token.claims?.['aud']].flat();
    if (issuer === null || typeof iss !== 'string' || iss === issuer) return null;
    if (!aud.includes(issuer) || (audience && !audience.includes(iss))) return null;
    return {
      strength: 'proven',
      facts: { iss, expected: issuer },
      cure: { issuer: iss, ...(audience ? { audience: issuer } : {}) },
    };
  },
} satisfies Cause;
