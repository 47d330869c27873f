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
    let isRefuted = false;
    // The fourth part is a signature that a cookie library added
    const all = lab.findTokens(token.text).slice(0, 5);
    for (const found of all.map((each) => each.replace(/^((?:[^.]*\.){2}[^.]*)\.[^.]*$/, '$1'))) {
      const { structure, signature } = await lab.given({ token: found });
      if (structure === 'passed') reads[signature === 'passed' ? 'unshift' : 'push'](found);
      if (found === reads[0]) isRefuted = signature === 'failed';
    }
    const [first] = reads;
    if (first === undefined) return null;
    const position = token.text.indexOf(first) + 1;
    // What looks like text behind it may be the rest of its signature, with a foreign character between
    const strength = isRefuted ? 'likely' : 'proven';
    return { strength, facts: { position }, cure: { token: first } };
  },
} satisfies Cause;
