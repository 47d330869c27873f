/** Three parts, each canonical Base64URL without padding (RFC 7515 sections 3.1, 5.2 steps 1 to 8 and 7.1). */
import type { Base64UrlFlaw, Check, Facts, Outcome, Part, Token } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { stringOf } from '../read/json.ts';

const { passed, failed, warned } = outcomeOf('structure');

const NAMES = ['header', 'payload', 'signature'];
/** RFC 7516 section 7.2.1. */
const JWE_NAMES = ['header', 'encrypted_key', 'iv', 'ciphertext', 'tag'];

const factsOf = (flaw: Base64UrlFlaw, part: string): Facts =>
  flaw.kind === 'alphabet' ? { part, index: flaw.index + 1, character: flaw.character } : { part };

const firstFlaw = (parts: readonly Part[], names: readonly string[]): Outcome | null => {
  const index = parts.findIndex((part) => part.flaw !== null);
  const flaw = parts[index]?.flaw;
  return flaw ? failed(flaw.kind, factsOf(flaw, names[index] ?? String(index + 1))) : null;
};

/** A verifier of signed tokens refuses it in any case; whoever holds the key reads what is inside. */
const judgeEncrypted = ({ header, parts, decryption }: Token): Outcome => {
  const alg = stringOf(header?.['alg']) ?? '?';
  const enc = stringOf(header?.['enc']) ?? '?';
  const facts = { ...decryption?.facts, alg, enc };
  const flaw = firstFlaw(parts, JWE_NAMES);
  if (flaw) return flaw;
  switch (decryption?.result) {
    case 'decrypted':
      return warned('decrypted', facts);
    case 'failed':
      return failed('not-decrypted', facts);
    case 'misfit':
      return failed('key-length', facts);
    case 'bad-length':
      return failed('part-length', facts);
    case 'public-key':
      return failed('private-half-missing', facts);
    case 'refused':
      return failed('not-run', facts);
    case 'zip':
      return failed('not-decompressed', facts);
    default:
      return failed('encrypted', facts);
  }
};

export const structure: Check = {
  id: 'structure',
  needs: ['input'],
  run: ({ token }) => {
    if (token.kind === 'encrypted') return judgeEncrypted(token);
    const count = token.text.split('.').length;
    if (count !== 3) return failed('parts', { count });
    return firstFlaw(token.parts, NAMES) ?? passed('ok');
  },
};
