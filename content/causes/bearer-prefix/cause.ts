import type { Cause } from '#jwt/model.ts';

const PREFIX =
  /^(?!(?:jwt|token)\s*[:=])(?:(?:bearer|jwt|token)(?:(?:[\s:=]|%20|\+(?=ey))+|(?=eyJ)))+/i;

export default {
  explains: ['input'],
  refines: 'malformed-token',
  symptoms: [
    'invalid token',
    "tokenstring should not contain 'bearer '",
    'Invalid header padding',
    'JWS Protected Header is invalid',
    'illegal base64 data at input byte 6',
  ],
  cure: 'strip-prefix',
  async examine({ token }, lab) {
    const prefix = PREFIX.exec(token.text)?.[0];
    if (!prefix) return null;
    const rest = token.text.slice(prefix.length);
    const facts = { prefix: prefix.trim() };
    const cure = { token: lab.unwrap(rest) ?? rest };
    if ((await lab.given(cure)).structure === 'passed') return { strength: 'proven', facts, cure };
    // What follows may have a flaw of its own, or be a text that holds the token
    const isNear = /^\W{0,3}ey[\w-]/.test(rest) || lab.findTokens(rest).length > 0;
    return isNear ? { strength: 'likely', facts } : null;
  },
} satisfies Cause;
