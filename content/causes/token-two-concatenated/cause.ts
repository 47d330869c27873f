import type { Cause, Lab } from '#jwt/model.ts';

/** A second token begins after white space, or with `eyJ` inside what should be the third part. */
const tokensIn = (text: string, lab: Lab): readonly string[] => {
  const words = text.split(/\s+/, 8);
  if (words.length > 1) return words.filter((word) => lab.readToken(word).kind === 'signed');
  const [header = '', payload = '', third = ''] = text.split('.', 3);
  const start = header.length + payload.length + 2;
  let at = third.indexOf('eyJ');
  for (let tries = 0; at >= 0 && tries < 4; tries++) {
    const second = text.slice(start + at);
    if (lab.readToken(second).kind === 'signed') return [text.slice(0, start + at), second];
    at = third.indexOf('eyJ', at + 1);
  }
  return [];
};

export default {
  explains: ['structure'],
  refines: 'wrong-segment-count',
  symptoms: ['jwt malformed', 'Invalid Compact JWS', 'Not enough or too many segments'],
  cure: 'whole-token',
  async examine({ token }, lab) {
    if (token.inputFlaw || token.text.split('.', 6).length < 5) return null;
    const tokens = tokensIn(token.text, lab);
    if (tokens.length < 2) return null;
    const facts = { count: tokens.length };
    for (const one of tokens)
      if ((await lab.given({ token: one })).signature === 'passed')
        return { strength: 'proven', facts, cure: { token: one } };
    return { strength: 'likely', facts, cure: { token: tokens[0] ?? '' } };
  },
} satisfies Cause;
