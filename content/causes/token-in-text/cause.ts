import type { Cause } from '#jwt/model.ts';

export default {
  explains: ['input'],
  refines: 'malformed-token',
  symptoms: [
    'invalid token',
    'jwt malformed',
    'Invalid Compact JWS',
    'Invalid header padding',
    'Not enough segments',
  ],
  cure: 'whole-token',
  async examine({ token }, lab) {
    // Quotes or brackets round the whole text leave it a text; layers alone are another cause's
    if (!token.inputFlaw || /scheme|large/.test(token.inputFlaw) || lab.unwrap(token.text))
      return null;
    // A response may hold several: the one that verifies is meant
    const reads: string[] = [];
    for (const found of lab.findTokens(token.text).slice(0, 5)) {
      const { structure, signature } = await lab.given({ token: found });
      if (structure === 'passed') reads[signature === 'passed' ? 'unshift' : 'push'](found);
    }
    const [first] = reads;
    if (first === undefined) return null;
    const position = token.text.indexOf(first) + 1;
    return { strength: 'proven', facts: { position }, cure: { token: first } };
  },
} satisfies Cause;
