import type { Cause } from '#jwt/model.ts';

const POOL = /^https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\//;

export default {
  explains: ['audience'],
  refines: 'aud-missing',
  symptoms: [
    'Token use not allowed',
    'jwt audience invalid',
    'Missing a required claim: aud',
    'missing required "aud" claim',
    'Token is missing the "aud" claim',
    'aud claim is required',
  ],
  cure: 'token-type',
  examine({ token, expectation }) {
    const { iss, aud, token_use: use, client_id: client } = token.claims ?? {};
    if (!expectation.audience || typeof iss !== 'string' || !POOL.test(iss)) return null;
    return use === 'access' && aud === undefined && typeof client === 'string'
      ? { strength: 'proven', facts: { client, expected: expectation.audience } }
      : null;
  },
} satisfies Cause;
