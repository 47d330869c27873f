import type { Cause } from '#jwt/model.ts';

const TOOLKIT =
  'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit';

export default {
  explains: ['audience', 'issuer'],
  refines: 'aud-mismatch',
  symptoms: [
    'verifyIdToken() expects an ID token, but was given a custom token',
    'Firebase ID token has no "kid" claim',
  ],
  cure: 'token-type',
  examine({ token, expectation }) {
    const { iss, aud } = token.claims ?? {};
    if (aud !== TOOLKIT || typeof iss !== 'string' || expectation.audience?.includes(aud))
      return null;
    return { strength: 'proven', facts: { iss } };
  },
} satisfies Cause;
