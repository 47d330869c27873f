import type { Cause } from '#jwt/model.ts';

const ISSUER = 'https://securetoken.google.com/';

export default {
  explains: ['audience', 'issuer'],
  refines: 'aud-mismatch',
  symptoms: [
    'Firebase ID token has incorrect "aud" (audience) claim',
    'Firebase ID token has incorrect "iss" (issuer) claim',
  ],
  cure: 'audience',
  examine({ token, expectation }) {
    const iss = token.claims?.['iss'];
    if (typeof iss !== 'string' || !iss.startsWith(ISSUER)) return null;
    const project = iss.slice(ISSUER.length);
    const issuer = expectation.issuer?.startsWith(ISSUER)
      ? [expectation.issuer.slice(ISSUER.length)]
      : [];
    const expected = [...new Set([...(expectation.audience ?? []), ...issuer])];
    if (expected.length === 0 || expected.includes(project)) return null;
    return { strength: 'proven', facts: { project, expected } };
  },
} satisfies Cause;
