import type { Message } from '#content/libraries/model.ts';
import type { Match } from './model.ts';

type Target = Pick<Match, 'check' | 'cause' | 'sought'>;

const missing: Readonly<Record<string, string>> = {
  alg: 'alg-header-missing',
  aud: 'aud-missing',
  exp: 'exp-missing',
  iss: 'iss-missing',
  kid: 'kid-missing',
  sub: 'sub-missing',
};

const wrong: Readonly<Record<string, Target>> = {
  alg: { check: 'algorithm' },
  aud: { check: 'audience' },
  exp: { check: 'time' },
  iat: { check: 'time' },
  iss: { check: 'issuer' },
  kid: { check: 'key' },
  nbf: { check: 'time' },
  nonce: { cause: 'nonce-mismatch' },
  sub: { cause: 'sub-mismatch' },
};

/** A message about any claim says more once it names one of those that have checks of their own. */
const names: Readonly<Record<string, string>> = {
  audience: 'aud',
  expiration: 'exp',
  issuer: 'iss',
  subject: 'sub',
};

export const refine = (message: Message, holes: readonly string[]): Target => {
  const own: Target =
    'check' in message
      ? { check: message.check, ...(message.sought === undefined ? {} : { sought: true }) }
      : { cause: message.cause };
  for (const each of holes) {
    const hole = names[each.toLowerCase()] ?? each;
    if (own.cause === 'claim-missing' && missing[hole] !== undefined)
      return { cause: missing[hole] };
    if (own.cause === 'claim-mismatch' || own.check === 'claims') return wrong[hole] ?? own;
  }
  return own;
};
