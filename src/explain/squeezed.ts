import type { Entry } from './entry.ts';
import type { Folded } from './fold.ts';

/** A text that lost its blanks is short: copied out of a page, or of a picture. */
const MOST = 2_000;
/** So many letters of a message stand nowhere by chance. */
const ENOUGH = 16;

/** A word of so many letters is several, unless capitals part them: `UnsupportedAlgorithmError`. */
const run = /\p{Ll}{18}|\p{Lu}{18}|[^\P{L}\p{Ll}\p{Lu}]{18}/u;

const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

const holds = (text: string, literals: readonly string[]): boolean => {
  let from = 0;
  return literals.map(squeeze).every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
};

/** The longest message that stands in a text once the blanks of both are left out. */
export const findSqueezed = (
  raw: string,
  { text }: Folded,
  entries: readonly Entry[],
): Entry | undefined => {
  if (text.length > MOST || !run.test(raw)) return undefined;
  const squeezed = squeeze(text);
  return entries
    .filter(({ template }) => template.phrase.text.length >= ENOUGH)
    .filter(({ template }) => holds(squeezed, template.literals))
    .sort((a, b) => b.template.weight - a.template.weight)[0];
};
