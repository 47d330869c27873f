import type { Entry } from './entry.ts';
import type { Folded } from './fold.ts';
import { letters } from './template.ts';

/** A text that lost its blanks is short: copied out of a page, or of a picture. */
const MOST = 2_000;
/** So many letters in a row stand nowhere by chance. */
const ENOUGH = 16;

/** A word of so many letters, or a text with hardly a blank, has lost its blanks. */
const run = /\p{L}{18}/u;

const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

const parts = ({ template }: Entry): readonly string[] => template.literals.map(squeeze);

const holds = (text: string, entry: Entry): boolean => {
  let from = 0;
  for (const part of parts(entry)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
};

/** Messages that stand in a text once the blanks of both are left out; the longest first. */
export const findSqueezed = (
  { text }: Folded,
  entries: readonly Entry[],
): readonly (readonly [Entry, number])[] => {
  if (text.length > MOST || !run.test(text)) return [];
  const squeezed = squeeze(text);
  return entries
    .filter(({ template }) => template.weight >= ENOUGH && letters(template.phrase.text) >= ENOUGH)
    .filter((entry) => holds(squeezed, entry))
    .map((entry) => [entry, entry.template.weight] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([entry, weight]) => [entry, (weight / (weight + 8)) * 0.8] as const);
};
