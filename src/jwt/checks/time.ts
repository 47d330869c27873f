/** `exp` and `nbf` hold at the moment of verification, within the tolerance (RFC 7519 sections 4.1.4 to 4.1.6). */
import type { Check, Inquiry, JsonObject, Outcome } from '../model.ts';
import { outcomeOf } from '../outcome.ts';

const { passed, failed, warned, error, blocked } = outcomeOf('time');

/** A NumericDate later than the year 5138 is milliseconds, whatever its issuer meant. */
const MILLISECONDS = 100_000_000_000;

const dateOf = (claims: JsonObject, claim: string): number | null => {
  const value = claims[claim];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

const judgeBounds = (
  { now, expectation }: Inquiry,
  exp: number | null,
  nbf: number | null,
): Outcome | null => {
  const { tolerance } = expectation;
  // RFC 7519 section 4.1.4: "on or after" exp is too late; section 4.1.5: "before" nbf is too early
  if (exp !== null && now >= exp + tolerance)
    return failed('expired', {
      exp: { instant: exp },
      since: { seconds: now - exp },
      tolerance: { seconds: tolerance },
    });
  if (nbf !== null && now < nbf - tolerance)
    return failed('not-yet', {
      nbf: { instant: nbf },
      until: { seconds: nbf - now },
      tolerance: { seconds: tolerance },
    });
  return null;
};

const judgeOddities = ({ now, expectation }: Inquiry, claims: JsonObject): Outcome | null => {
  for (const claim of ['exp', 'nbf', 'iat']) {
    const value = dateOf(claims, claim);
    if (value !== null && value > MILLISECONDS) return warned('milliseconds', { claim, value });
  }
  const iat = dateOf(claims, 'iat');
  return iat !== null && iat > now + expectation.tolerance
    ? warned('iat-future', { iat: { instant: iat }, until: { seconds: iat - now } })
    : null;
};

const judge = (inquiry: Inquiry, claims: JsonObject): Outcome => {
  const exp = dateOf(claims, 'exp');
  const bad = judgeBounds(inquiry, exp, dateOf(claims, 'nbf')) ?? judgeOddities(inquiry, claims);
  if (bad) return bad;
  if (exp === null) return warned('no-exp');
  return passed('ok', { exp: { instant: exp }, left: { seconds: exp - inquiry.now } });
};

const hasWrongType = (claims: JsonObject): boolean =>
  ['exp', 'nbf', 'iat'].some(
    (claim) => Object.hasOwn(claims, claim) && dateOf(claims, claim) === null,
  );

export const time: Check = {
  id: 'time',
  needs: ['input'],
  run: (inquiry) => {
    const { token, expectation } = inquiry;
    if (!token.claims) return blocked('claims');
    const field = expectation.unreadable.find((name) => name === 'tolerance' || name === 'at');
    if (field) return error('unreadable', { field });
    return hasWrongType(token.claims) ? blocked('claims') : judge(inquiry, token.claims);
  },
};
