import type { Cause } from '#jwt/model.ts';

/** Counted: an unbounded run before the end would take quadratic time on hostile text. */
const MARKS = /^(?:["'`“”‘’「『]|%22|\\"){1,4}|(?:["'`“”‘’」』]|%22|\\"){1,4}$/gi;

export default {
  explains: ['input'],
  refines: 'malformed-token',
  symptoms: [
    'invalid token',
    'JWS Protected Header is invalid',
    'Invalid header padding',
    'could not base64 decode header: illegal base64 data at input byte 0',
    'invalid signature',
    'Invalid crypto padding',
  ],
  cure: 'whole-token',
  async examine({ token }, lab) {
    if (token.inputFlaw !== 'quoted') return null;
    const marks = [...new Set(token.text.match(MARKS))];
    const inner = token.text.replace(MARKS, '').trim();
    const rest = lab.unwrap(inner) ?? inner;
    const { structure } = await lab.given({ token: rest });
    if (structure !== 'passed' && !/^(?:bearer\s)?ey/i.test(rest)) return null;
    const strength = structure === 'passed' ? 'proven' : 'likely';
    return { strength, facts: { marks }, cure: { token: rest } };
  },
} satisfies Cause;
