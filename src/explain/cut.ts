import type { Place } from './find.ts';
import type { Folded } from './fold.ts';
import { occurs } from './phrase.ts';
import { letters, type Template } from './template.ts';

/** How much of a message must be left where its beginning is cut off: its last words may be anybody's. */
const MOST = 0.9;
const FEW = 3;
const ENOUGH = 16;

const placeOf = (text: string, from: number, to: number): Place => ({
  from,
  to,
  holes: [],
  found: letters(text.slice(from, to)),
});

/** The text ends, or a line does, or it goes on with an ellipsis. */
const endsAt = ({ text, ends }: Folded, to: number): boolean => {
  const rest = text.slice(to, to + 4).trim();
  return rest === '' || /^(?:…|\.\.)/.test(rest) || ends.includes(to);
};

/** The text begins, or a line or a quotation does, or an ellipsis stands before. */
const beginsAt = ({ text, ends }: Folded, from: number): boolean =>
  from === 0 ||
  /(?:…|\.\.|')\s?$/.test(text.slice(Math.max(0, from - 3), from)) ||
  ends.includes(from - 1);

/** Few words may be all that somebody says; an ellipsis, or a word that breaks off, tells of more. */
const isEnough = ({ text }: Folded, from: number, to: number): boolean =>
  to - from > ENOUGH || to < text.length;

const verdict =
  /\b(?:fail\w*|invalid|error|not|mismatch\w*|expired|wrong|malformed|missing|raised)\b/;

/** `signature verification` alone says of nothing that it failed. */
const saysEnough = (kept: string, lost: string): boolean =>
  verdict.test(kept) || !/^\W/.test(lost) || !verdict.test(lost);

const findOpening = (folded: Folded, { literals, opening }: Template): Place | null => {
  const { text } = folded;
  const [whole = ''] = literals;
  const from = occurs(folded, opening);
  if (from < 0) return null;
  let to = from;
  while (to < text.length && text[to] === whole[to - from]) to++;
  const length = to - from;
  return endsAt(folded, to) &&
    isEnough(folded, from, to) &&
    saysEnough(whole.slice(0, length), whole.slice(length))
    ? placeOf(text, from, to)
    : null;
};

const findClosing = (folded: Folded, { literals, closing }: Template): Place | null => {
  const { text } = folded;
  const [whole = ''] = literals;
  const at = occurs(folded, closing);
  if (at < 0) return null;
  const to = at + closing.text.length;
  const start = to - whole.length;
  let from = at;
  while (from > Math.max(0, start) && text[from - 1] === whole[from - 1 - start]) from--;
  // `"name" must be a string` has no words of `jwt must be a string` but those that are anybody's.
  return text[from] !== ' ' &&
    beginsAt(folded, from) &&
    (to - from >= whole.length - FEW || to - from > whole.length * MOST)
    ? placeOf(text, from, to)
    : null;
};

/** A line of a log that was cut off inside the message, or a selection that missed its first letters. */
export const findCut = (folded: Folded, template: Template): Place | null =>
  findOpening(folded, template) ?? findClosing(folded, template);
