import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['audience'],
  refines: 'aud-mismatch',
  symptoms: [
    'jwt audience invalid',
    "Audience doesn't match",
    'unexpected "aud" claim value',
    'token has invalid audience',
  ],
  cure: 'audience',
  examine({ token, expectation }) {
    const wanted = expectation.audience ?? [];
    const audiences = [token.claims?.['aud']].flat().filter((item) => typeof item === 'string');
    if (audiences.some((item) => wanted.includes(item))) return null;
    for (const actual of audiences) {
      const expected = wanted.find((item) => item.toLowerCase() === actual.toLowerCase());
      if (expected !== undefined)
        return { strength: 'proven', facts: { actual, expected }, cure: { audience: actual } };
    }
    return null;
  },
} satisfies Cause;
