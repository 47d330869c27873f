/** `iss` is the expected issuer, compared as a case-sensitive string (RFC 7519 section 4.1.1, RFC 8725 section 3.8). */
import type { Check } from '../model.ts';
import { outcomeOf } from '../outcome.ts';

const { passed, failed, blocked, notGiven, error } = outcomeOf('issuer');

export const issuer: Check = {
  id: 'issuer',
  needs: ['input'],
  run: ({ token, expectation }) => {
    const expected = expectation.issuer;
    if (expectation.unreadable.includes('issuer')) return error('too-long');
    if (expected === null) return notGiven('issuer');
    if (!token.claims) return blocked('claims');
    const actual = token.claims['iss'];
    if (actual === undefined) return failed('missing', { expected });
    if (typeof actual !== 'string') return blocked('claims');
    return actual === expected
      ? passed('ok', { actual })
      : failed('mismatch', { actual, expected });
  },
};
