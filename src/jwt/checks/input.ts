/** Is the text a token, and nothing but a token? (RFC 6750 section 2.1: the scheme word is not part of it.) */
import type { Check } from '../model.ts';
import { outcomeOf } from '../outcome.ts';

const { passed, failed, warned } = outcomeOf('input');

export const input: Check = {
  id: 'input',
  needs: [],
  run: ({ token }) => {
    if (token.inputFlaw) return failed(token.inputFlaw, { length: token.raw.length });
    return token.raw === token.text
      ? passed('ok', { length: token.text.length })
      : warned('trimmed', { count: token.raw.length - token.text.length });
  },
};
