import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input', 'structure'],
  symptoms: [
    'jwt malformed',
    'invalid token',
    'Invalid Compact JWS',
    'Not enough segments',
    'token is malformed',
    'The token is malformed.',
    'Invalid payload padding',
    'Bad control character in string literal in JSON',
  ],
  cure: 'whole-token',
  async examine({ token }, lab) {
    const { input, structure } = await lab.given({});
    if (input !== 'failed' && structure !== 'failed') return null;
    const count = token.text.split('.').length;
    return { strength: 'possible', facts: { length: token.text.length, count } };
  },
} satisfies Cause;
