import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['audience'],
  symptoms: [
    'jwt audience invalid',
    "Audience doesn't match",
    'token has invalid audience',
    'unexpected "aud" claim value',
  ],
  cure: 'audience',
  examine({ token, expectation }) {
    const { audience: expected } = expectation;
    const aud = token.claims?.['aud'];
    const actual = typeof aud === 'string' ? [aud] : aud;
    if (!expected || !Array.isArray(actual)) return null;
    const values = actual.map(String);
    if (values.some((value) => expected.includes(value))) return { ruledOut: true };
    return {
      strength: 'proven',
      facts: { actual: values, expected },
      cure: { audience: values.join('\n') },
    };
  },
} satisfies Cause;
