/** Three parts, each canonical Base64URL without padding (RFC 7515 sections 3.1, 5.2 steps 1 to 8 and 7.1). */
import type { Base64UrlFlaw, Check, Facts, Part } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { stringOf } from '../read/json.ts';

const { passed, failed } = outcomeOf('structure');

const NAMES = ['header', 'payload', 'signature'] as const;

const factsOf = (flaw: Base64UrlFlaw, part: string): Facts =>
  flaw.kind === 'alphabet' ? { part, index: flaw.index + 1, character: flaw.character } : { part };

const firstFlaw = (parts: readonly Part[]) => {
  const index = parts.findIndex((part) => part.flaw !== null);
  const flaw = parts[index]?.flaw;
  return flaw ? failed(flaw.kind, factsOf(flaw, NAMES[index] ?? String(index + 1))) : null;
};

export const structure: Check = {
  id: 'structure',
  needs: ['input'],
  run: ({ token }) => {
    if (token.kind === 'encrypted')
      return failed('encrypted', { enc: stringOf(token.header?.['enc']) ?? '?' });
    const count = token.text.split('.').length;
    if (count !== 3) return failed('parts', { count });
    return firstFlaw(token.parts) ?? passed('ok');
  },
};
