/**
 * Text from a token is hostile: it may be long, empty, invisible, or turn the line around (bidirectional controls,
 * UAX #9; "Trojan Source", CVE-2021-42574). Whatever a reader could not see is written out as its code point.
 */
export interface Visible {
  readonly text: string;
  /** True for a character that is written out: show it apart from the text around it. */
  readonly escaped: boolean;
}

/** Controls, formats (zero-width, bidi, tags), lone surrogates, private use, line separators, and white space that is no plain space. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?! )\p{Zs}|^ +| +$/gu;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', ' ': '␠' };

const writeOut = (characters: string): string =>
  Array.from(characters, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return named[character] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join('');

/** Splits text into what can be seen and what has to be written out. */
export const reveal = (text: string): readonly Visible[] => {
  const shown: Visible[] = [];
  let from = 0;
  for (const match of text.matchAll(unseen)) {
    if (match.index > from) shown.push({ text: text.slice(from, match.index), escaped: false });
    shown.push({ text: writeOut(match[0]), escaped: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) shown.push({ text: text.slice(from), escaped: false });
  return shown;
};

/** Keeps the beginning and the end, where keys, tokens and URLs differ; never cuts a character in two. */
export const shorten = (text: string, most = 80): string => {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, most * 2)).slice(0, Math.ceil(most * 0.6));
  const tail = Array.from(text.slice(-most * 2)).slice(-Math.floor(most * 0.3));
  return `${characters.join('')}…${tail.join('')}`;
};
