import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['audience'],
  refines: 'aud-mismatch',
  symptoms: [
    'jwt audience invalid',
    "Audience doesn't match",
    'Incorrect token audience',
    'unexpected "aud" claim value',
    'token has invalid audience',
  ],
  cure: 'audience',
  examine({ token, expectation }) {
    const wanted = expectation.audience ?? [];
    const actual = [token.claims?.['aud']].flat().filter((item) => typeof item === 'string');
    const azp = token.claims?.['azp'];
    if (actual.length === 0 || typeof azp !== 'string' || actual.includes(azp)) return null;
    return wanted.includes(azp) && !actual.some((item) => wanted.includes(item))
      ? { strength: 'proven', facts: { azp, actual: actual.slice(0, 12) } }
      : null;
  },
} satisfies Cause;
