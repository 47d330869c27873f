const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Endings, particles and closing marks stay with what they follow; an opening mark stays with what it opens. */
const follows = /^[\p{sc=Hira}ー、。）」』：？…]+$/u;
const opens = /[（「『]$/u;

/** Where a line of a title may break: between words in English, between phrases in Japanese, which has no spaces. */
export const phrasesOf = (text: string): readonly string[] =>
  text.split(/(?<=\s)/).flatMap((run) =>
    [...words.segment(run)]
      .map(({ segment }) => segment)
      .reduce<readonly string[]>((phrases, word) => {
        const last = phrases.at(-1);
        const sticks =
          last !== undefined && (follows.test(word) || opens.test(last) || isLatin(last, word));
        return sticks ? [...phrases.slice(0, -1), last + word] : [...phrases, word];
      }, []),
  );

/** `alg: none`, `b'…'` and `api://` have no words of their own inside. */
const isLatin = (last: string, word: string): boolean =>
  /[\x21-\x7e]$/.test(last) && /^[\x20-\x7e]+$/.test(word);
