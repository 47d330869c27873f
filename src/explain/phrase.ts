/** Words that are looked for as they stand. */
export interface Phrase {
  readonly text: string;
  /** Its longest word. A text without it does not hold the phrase: to ask that costs less than to look for it. */
  readonly word: string;
}

/** A text that is searched, and its words. */
export interface Said {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const word = /[\p{L}\p{N}]+/gu;

export const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(word));

export const toPhrase = (text: string): Phrase => ({
  text,
  word: [...wordsOf(text)].reduce((best, each) => (each.length > best.length ? each : best), ''),
});

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** `invalid token` does not stand in `invalid tokens`. */
const standsAlone = (text: string, from: number, to: number): boolean =>
  !(isWord(text[from]) && isWord(text[from - 1])) && !(isWord(text[to - 1]) && isWord(text[to]));

/** Where a phrase stands in a text, from a place on; -1 if it does not. */
export const occurs = ({ text, words }: Said, phrase: Phrase, from = 0): number => {
  if (phrase.text === '' || (phrase.word !== '' && !words.has(phrase.word))) return -1;
  const { length } = phrase.text;
  for (let at = text.indexOf(phrase.text, from); at >= 0; at = text.indexOf(phrase.text, at + 1))
    if (standsAlone(text, at, at + length)) return at;
  return -1;
};
