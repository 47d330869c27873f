import { toPhrase, type Phrase } from './phrase.ts';

/** A message with holes, as a matcher needs it. */
export interface Template {
  /** One more than there are holes; the first and the last may be empty. */
  readonly literals: readonly string[];
  readonly holes: readonly string[];
  /** Letters and digits that are fixed: what a match rests on. */
  readonly weight: number;
  /** Which literal is the longest: it is looked for first, and the others around it. */
  readonly anchor: number;
  readonly phrase: Phrase;
  /** Words at either end of the message, long enough to know it by where the rest is cut off. */
  readonly opening: Phrase;
  readonly closing: Phrase;
}

const hole = /\{([a-z][A-Za-z0-9]*)\}/;

export const letters = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;

const longest = (literals: readonly string[]): number =>
  literals.reduce((best, each, i) => (each.length > (literals[best] ?? '').length ? i : best), 0);

const openingOf = (first: string): string => {
  const end = first.lastIndexOf(' ', 20);
  return end < 8 ? '' : first.slice(0, end);
};

/** Only of a message without holes: what stands before its end is then known to the letter. */
const closingOf = ([first = '', ...more]: readonly string[]): string => {
  const from = first.indexOf(' ', Math.max(0, first.length - 21));
  return more.length > 0 || from < 0 || first.length - from < 9 ? '' : first.slice(from + 1);
};

/** Whoever tells of a message leaves its full stop out. One after a hole stays: it says where the hole ends. */
const withoutStop = (literals: readonly string[]): readonly string[] =>
  literals.map((literal, at) =>
    at === literals.length - 1 && letters(literal) > 0 ? literal.replace(/[.!:]$/, '') : literal,
  );

/** `fold` is what the text that is searched goes through as well. */
export const compile = (text: string, fold: (literal: string) => string): Template => {
  const parts = text.split(hole);
  const literals = withoutStop(parts.filter((_, index) => index % 2 === 0).map(fold));
  const anchor = longest(literals);
  return {
    literals,
    holes: parts.filter((_, index) => index % 2 === 1),
    weight: literals.reduce((sum, literal) => sum + letters(literal), 0),
    anchor,
    phrase: toPhrase(literals[anchor] ?? ''),
    opening: toPhrase(openingOf(literals[0] ?? '')),
    closing: toPhrase(closingOf(literals)),
  };
};
