import type { Folded } from './fold.ts';
import { occurs } from './phrase.ts';
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

/** The last hole reaches to the end of its line, of the string that holds the message, or of the list that it is. */
const tailOf = ({ text, ends }: Folded, from: number): number => {
  const line = ends.find((end) => end >= from) ?? text.length;
  const rest = text.slice(from, Math.min(line, from + REACH));
  const list = /^\[[^\]]*\]/.exec(rest);
  if (list !== null) return from + list[0].length;
  const stop = /'\s*[,}\])]|'$|\s(?:at|caused by:?)\s\S+[(.]|<\/|\s-->|&[a-z_]+=/.exec(rest);
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
  const { literals, anchor, phrase } = template;
  let best: Place | null = null;
  let at = occurs(folded, phrase);
  for (let tries = 0; at >= 0 && tries < TRIES; tries++) {
    const before = leftOf(folded.text, literals.slice(0, anchor), at);
    if (before !== null) {
      const end = at + phrase.text.length;
      const after = rightOf(folded.text, literals.slice(anchor + 1), end);
      const place = read(raw, folded, template, [...before, at, ...after]);
      if (best === null || place.found > best.found) best = place;
      if (best.found >= template.weight) return best;
    }
    at = occurs(folded, phrase, at + 1);
  }
  return best;
};
