/** `aud` holds an audience with which the verifier identifies itself (RFC 7519 section 4.1.3, RFC 8725 section 3.9). */
import type { Check, Json } from '../model.ts';
import { outcomeOf } from '../outcome.ts';

const { passed, failed, blocked, notGiven, error } = outcomeOf('audience');

/** One string or an array of strings; null if it is neither. */
const read = (aud: Json): readonly string[] | null => {
  if (typeof aud === 'string') return [aud];
  return Array.isArray(aud) && aud.every((item): item is string => typeof item === 'string')
    ? aud
    : null;
};

export const audience: Check = {
  id: 'audience',
  needs: ['input'],
  run: ({ token, expectation }) => {
    const expected = expectation.audience;
    if (expectation.unreadable.includes('audience')) return error('too-long');
    if (!expected) return notGiven('audience');
    if (!token.claims) return blocked('claims');
    const aud = token.claims['aud'];
    if (aud === undefined) return failed('missing', { expected });
    const actual = read(aud);
    if (!actual) return blocked('claims');
    return actual.some((item) => expected.includes(item))
      ? passed('ok', { actual })
      : failed('mismatch', { actual, expected });
  },
};
