import type { Entry } from './entry.ts';

const MOST = 400;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[\p{L}\p{N}_]{2,}/gu) ?? []).slice(0, MOST));

const wordsOfEntry = ({ template }: Entry): ReadonlySet<string> =>
  wordsOf(template.literals.join(' '));

/** How many messages have the word: `jwt` says little, `segments` says much. */
const countWords = (all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Messages that share most of their words with the text, rare words first. */
export const rankNearest = (
  text: string,
  entries: readonly Entry[],
): readonly (readonly [Entry, number])[] => {
  const said = wordsOf(text);
  const words = entries.map(wordsOfEntry);
  const counts = countWords(words);
  const worth = (word: string): number => Math.log(entries.length / (counts.get(word) ?? 1) + 1);
  const sum = (some: readonly string[]): number => some.reduce((all, w) => all + worth(w), 0);
  return entries
    .map((entry, index) => {
      const own = [...(words[index] ?? [])];
      const shared = own.filter((word) => said.has(word));
      const share = shared.length < 2 ? 0 : sum(shared) / (sum(own) || 1);
      return [entry, share] as const;
    })
    .filter(([, share]) => share >= 0.5)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3);
};
