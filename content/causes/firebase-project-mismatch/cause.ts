import type { Cause } from '#jwt/model.ts';

const ISSUER = 'https://securetoken.google.com/';

export default {
  explains: ['audience', 'issuer'],
  refines: 'aud-mismatch',
  symptoms: [
    'Firebase ID token has incorrect "aud" (audience) claim',
    'Firebase ID token has incorrect "iss" (issuer) claim',
  ],
  // where environments are projects it says more than that the environment is another
  isUsual: true,
  cure: 'audience',
  examine({ token, expectation }) {
    const iss = token.claims?.['iss'];
    if (typeof iss !== 'string' || !iss.startsWith(ISSUER)) return null;
    const project = iss.slice(ISSUER.length);
    const { issuer, audience } = expectation;
    // a verifier of another provider has no project
    if (issuer !== null && !issuer.startsWith(ISSUER)) return null;
    const named = issuer === null ? [] : [issuer.slice(ISSUER.length)];
    const expected = [...new Set([...(audience ?? []), ...named])];
    if (expected.length === 0 || expected.includes(project)) return null;
    return { strength: 'proven', facts: { project, expected } };
  },
} satisfies Cause;
