import { wordsOf, type Said } from './phrase.ts';

/** A text as the matcher reads it, with the way back to what was pasted. */
export interface Folded extends Said {
  /** Where each character of `text` stands in the original; one more for its end. */
  readonly at: Uint32Array;
  /** Places in `text` where a line of the original ends. */
  readonly ends: readonly number[];
}

/**
 * What logs, JSON, HTML, Markdown and URLs do to a message: colours, entities, emphasis, escapes, other quotation marks, and
 * what stands before each line of a quotation or of a container.
 */
const noise =
  /\u001b\[[0-9;]*m|[\u200b-\u200d\u2060\ufeff]|&(?:quot|apos|lt|gt|#3[49]|#x2[27]);|%[2-7][\da-f]|(?<=[\p{L}\p{N}.,:;)\]])\+(?=[\p{L}\p{N}(["'%])|\\u00(?:22|27|3[ce])|\\[nrt]|\\(?=["'\\])|\*\*|\s*\n[ \t]*(?:[|>]|[\w.-]{1,40} *\|)[ \t]+|(?<![\p{L}\p{N}_])_+(?=\p{L})|(?<=[\p{L}.])_+(?![\p{L}\p{N}_])|\s+|["'`´‘’“”„‚«»]/giu;

/** Of what stands for one character: that character. */
const escaped = (found: string): string => {
  if (found.startsWith('%')) return String.fromCharCode(parseInt(found.slice(1), 16));
  return /lt|3c/i.test(found) ? '<' : /gt|3e/i.test(found) ? '>' : "'";
};

const meaning = (found: string): string => {
  if (/^(?:\s|\+|%20|\\[nrt]$)/i.test(found)) return ' ';
  if (/^[\u001b\u200b-\u200d\u2060\ufeff*_]|^\\$/.test(found)) return '';
  const read = /^[%&]|^\\u/i.test(found) ? escaped(found) : "'";
  return read === '"' ? "'" : read;
};

/** Lower case without changing the length of anything: offsets have to hold. */
const lower = (text: string): string => {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text.replaceAll(/[A-Z]/g, (capital) => capital.toLowerCase());
};

const isBreak = (found: string): boolean => /[\n\r]|^\\[nr]$/.test(found);

const foldText = (raw: string): Omit<Folded, 'words'> => {
  const at = new Uint32Array(raw.length + 1);
  const ends: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const take = (to: number): void => {
    parts.push(raw.slice(from, to));
    for (; from < to; from++) at[length++] = from;
  };
  for (const { 0: found, index } of raw.matchAll(noise)) {
    take(index);
    const read = meaning(found);
    if (read !== '') {
      if (isBreak(found)) ends.push(length);
      parts.push(read);
      at[length++] = index;
    }
    from = index + found.length;
  }
  take(raw.length);
  at[length] = raw.length;
  return { text: lower(parts.join('')), at: at.subarray(0, length + 1), ends };
};

export const fold = (raw: string): Folded => {
  const folded = foldText(raw);
  return { ...folded, words: wordsOf(folded.text) };
};

export const foldLiteral = (text: string): string => foldText(text).text;
