import type { Folded } from './fold.ts';
import { letters, type Template } from './template.ts';

/** Where a message stands in a text. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly holes: readonly string[];
  /** Fixed letters that were found: all of them, unless the text breaks off. */
  readonly found: number;
}

/** How far a hole may reach, and how often one message is looked for: both bound the work, whatever is pasted. */
const REACH = 400;
const TRIES = 12;

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** `invalid token` does not stand in `invalid tokens`. */
const standsAlone = (text: string, from: number, to: number): boolean =>
  !(isWord(text[from]) && isWord(text[from - 1])) && !(isWord(text[to - 1]) && isWord(text[to]));

export const occurs = (text: string, literal: string, from = 0): number => {
  for (let at = text.indexOf(literal, from); at >= 0; at = text.indexOf(literal, at + 1))
    if (standsAlone(text, at, at + literal.length)) return at;
  return -1;
};

const longest = (literals: readonly string[]): number =>
  literals.reduce((best, each, i) => (each.length > (literals[best] ?? '').length ? i : best), 0);

/** The start of each literal before the anchor, from right to left; null if one is missing. */
const leftOf = (text: string, literals: readonly string[], anchor: number): number[] | null => {
  const starts: number[] = [];
  let end = anchor;
  for (const literal of literals.toReversed()) {
    const near = text.slice(Math.max(0, end - REACH), end);
    const at = literal === '' ? near.search(/\S*$/) : near.lastIndexOf(literal);
    if (at < 0) return null;
    end = end - near.length + at;
    starts.unshift(end);
  }
  return starts;
};

const rightOf = (text: string, literals: readonly string[], from: number): number[] => {
  const starts: number[] = [];
  let end = from;
  for (const literal of literals) {
    const at = text.slice(end, end + REACH).indexOf(literal);
    if (literal === '' || at < 0) break;
    starts.push(end + at);
    end += at + literal.length;
  }
  return starts;
};

/** The last hole reaches to the end of its line, or of the string that holds the message. */
const tailOf = ({ text, ends }: Folded, from: number): number => {
  const line = ends.find((end) => end >= from) ?? text.length;
  const rest = text.slice(from, Math.min(line, from + REACH));
  const stop = /'\s*[,}\])]|'$|\s(?:at|caused by:?)\s\S+[(.]|<\/|\s-->/.exec(rest);
  return from + (stop?.index ?? rest.length);
};

const cut = (raw: string, { at }: Folded, from: number, to: number): string =>
  raw
    .slice(at[from], at[Math.max(from, to)])
    .trim()
    // The escape of a quotation mark that ends the value.
    .replace(/\\+$/, '')
    .replace(/^["'`]+(?=[^"'`]*["'`]+$)|["'`,;]+$/g, '')
    .slice(0, REACH);

const read = (
  raw: string,
  folded: Folded,
  template: Template,
  starts: readonly number[],
): Place => {
  const { literals } = template;
  const holes: string[] = [];
  for (let i = 0; i + 1 < literals.length && i < starts.length; i++) {
    const from = (starts[i] ?? 0) + (literals[i] ?? '').length;
    const to = starts[i + 1] ?? tailOf(folded, from);
    holes.push(cut(raw, folded, from, to));
  }
  const last = starts.length - 1;
  return {
    from: starts[0] ?? 0,
    to: (starts[last] ?? 0) + (literals[last] ?? '').length,
    holes,
    found: literals.slice(0, starts.length).reduce((sum, each) => sum + letters(each), 0),
  };
};

/** The best place of a message, or null. It is looked for by its longest literal; the others must stand around it. */
export const find = (raw: string, folded: Folded, template: Template): Place | null => {
  const { text } = folded;
  const { literals } = template;
  const anchor = longest(literals);
  const literal = literals[anchor] ?? '';
  let best: Place | null = null;
  let at = literal === '' ? -1 : occurs(text, literal);
  for (let tries = 0; at >= 0 && tries < TRIES; tries++) {
    const before = leftOf(text, literals.slice(0, anchor), at);
    if (before !== null) {
      const after = rightOf(text, literals.slice(anchor + 1), at + literal.length);
      const place = read(raw, folded, template, [...before, at, ...after]);
      if (best === null || place.found > best.found) best = place;
      if (best.found >= template.weight) return best;
    }
    at = occurs(text, literal, at + 1);
  }
  return best;
};

/** The first words of a message, long enough to look for. */
const openingOf = (whole: string): string => {
  const end = whole.lastIndexOf(' ', 20);
  return end < 8 ? '' : whole.slice(0, end);
};

/** A line of a log that was cut off inside the message: the text ends, or goes on with an ellipsis. */
export const findCut = (folded: Folded, template: Template): Place | null => {
  const { text, ends } = folded;
  const [whole = ''] = template.literals;
  const opening = openingOf(whole);
  const from = opening === '' ? -1 : occurs(text, opening);
  if (from < 0) return null;
  let to = from;
  while (to < text.length && text[to] === whole[to - from]) to++;
  const rest = text.slice(to, to + 4).trim();
  const isCut = rest === '' || /^(?:…|\.\.)/.test(rest) || ends.includes(to);
  return isCut ? { from, to, holes: [], found: letters(text.slice(from, to)) } : null;
};
