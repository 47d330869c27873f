/** `typ` is the expected media type (RFC 7515 section 4.1.9, RFC 8725 section 3.11, RFC 9068 section 4). */
import type { Check } from '../model.ts';
import { outcomeOf } from '../outcome.ts';

const { passed, failed, blocked, notGiven, error } = outcomeOf('type');

/** Media types are case-insensitive, and "application/" may be left out when no other slash appears. */
const plain = (type: string): string => type.toLowerCase().replace(/^application\/(?=[^/]*$)/, '');

export const type: Check = {
  id: 'type',
  needs: ['input'],
  run: ({ token, expectation }) => {
    const expected = expectation.type;
    if (expectation.unreadable.includes('type')) return error('too-long');
    if (expected === null) return notGiven('type');
    if (token.inner) return blocked('signature');
    if (!token.header) return blocked('header');
    const actual = token.header['typ'];
    if (actual === undefined) return failed('missing', { expected });
    if (typeof actual !== 'string')
      return failed('mismatch', { actual: JSON.stringify(actual), expected });
    return plain(actual) === plain(expected)
      ? passed('ok', { actual })
      : failed('mismatch', { actual, expected });
  },
};
