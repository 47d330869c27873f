/** Is the text a token, and nothing but a token? (RFC 6750 section 2.1: the scheme word is not part of it.) */
import type { Check } from '../model.ts';
import { outcomeOf } from '../outcome.ts';

const { passed, failed, warned } = outcomeOf('input');

/** Bytes of a cookie with its name and attributes (RFC 6265 section 6.1); servers take 8 to 16 KiB of header. */
const COOKIE_LIMIT = 4096;

export const input: Check = {
  id: 'input',
  needs: [],
  run: ({ token }) => {
    if (token.inputFlaw) return failed(token.inputFlaw, { length: token.raw.length });
    const { length } = token.text;
    if (token.raw !== token.text) return warned('trimmed', { count: token.raw.length - length });
    return length > COOKIE_LIMIT ? warned('long', { length }) : passed('ok', { length });
  },
};
