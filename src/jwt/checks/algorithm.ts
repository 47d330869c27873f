/** The token's `alg` is one that the verifier allows (RFC 8725 sections 3.1 and 3.2, RFC 7515 section 5.2). */
import { algorithmOf } from '../algorithms.ts';
import type { Check } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { stringOf } from '../read/json.ts';

const { passed, failed, info, blocked, notGiven, error } = outcomeOf('algorithm');

export const algorithm: Check = {
  id: 'algorithm',
  needs: [],
  run: ({ token, expectation }) => {
    const alg = token.header?.['alg'];
    if (token.decryption?.result === 'decrypted')
      return info('encrypted', { alg: stringOf(alg) ?? '?' });
    if (typeof alg !== 'string' || token.kind !== 'signed')
      return blocked(token.inputFlaw ? 'input' : token.kind === 'signed' ? 'header' : 'structure');
    if (alg.toLowerCase() === 'none') return failed('none', { alg });
    if (!algorithmOf(alg)) return failed('unknown', { alg });
    const allowed = expectation.algorithms;
    if (expectation.unreadable.includes('algorithms')) return error('too-long');
    if (!allowed) return notGiven('algorithms', 'not-given', { alg });
    // Lists are compared by name: EdDSA does not let Ed25519 (RFC 9864) in, nor the reverse
    return allowed.includes(alg) ? passed('ok', { alg }) : failed('not-allowed', { alg, allowed });
  },
};
