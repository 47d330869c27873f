/** The signature verifies under the chosen key (RFC 7515 section 5.2 step 8). Said only when WebCrypto and jose agree. */
import { algorithmOf } from '../algorithms.ts';
import { confirm } from '../lab/jose.ts';
import { signatureLengthOf } from '../lab/strict.ts';
import { encryptionOf } from '../encryption.ts';
import type { Check, Inquiry, Lab, Outcome, Token, VerificationKey } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { stringOf } from '../read/json.ts';

const { passed, failed, notTestable, error, blocked } = outcomeOf('signature');

const judgeLength = ({ token }: Inquiry, key: VerificationKey): Outcome | null => {
  const algorithm = algorithmOf(token.header?.['alg']);
  const actual = token.signature?.length ?? 0;
  const expected = algorithm ? signatureLengthOf(algorithm, key) : actual;
  return actual === expected ? null : failed('length', { actual, expected });
};

const verify = async (inquiry: Inquiry, lab: Lab, key: VerificationKey): Promise<Outcome> => {
  const alg = stringOf(inquiry.token.header?.['alg']) ?? '';
  const result = await lab.attempt({ key, alg });
  if (result === 'not-testable') return notTestable('not-testable', { alg });
  if (result === 'impossible') return failed('unusable', { alg });
  if (result === 'refuted') return judgeLength(inquiry, key) ?? failed('mismatch', { alg });
  return (await confirm(inquiry.token, key, alg)) === false
    ? error('disagreement', { alg })
    : passed('ok', { alg });
};

/** To decrypt is not to verify: only a shared key's tag tells anything of the sender (RFC 7516 section 11.2). */
const judgeOpened = ({ header, inner }: Token): Outcome => {
  if (inner) return notTestable('nested');
  return encryptionOf(header?.['alg'], header?.['enc'])?.key.bits === null
    ? notTestable('anyone')
    : notTestable('shared-key');
};

export const signature: Check = {
  id: 'signature',
  needs: ['input', 'structure', 'header', 'key'],
  run: async (inquiry, lab) => {
    if (inquiry.token.kind === 'encrypted') return judgeOpened(inquiry.token);
    if (inquiry.token.signature?.length === 0) return failed('missing');
    const key = lab.selectedKey();
    return key ? verify(inquiry, lab, key) : blocked('key');
  },
};
