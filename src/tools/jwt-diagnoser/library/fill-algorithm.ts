import type { Family } from '#content/libraries/model.ts';

/** What stands in published code for the algorithm: of a public key, and of a shared secret. Never one for the other. */
const markOf = (algorithm: string): string => (algorithm.startsWith('HS') ? 'HS256' : 'RS256');

/** Code that names a hash signs by hand, and for one algorithm only. */
const byHand = /sha-?256/i;

/** The allow-list itself: ['RS256'], ["RS256"], {"RS256"}. */
const listOf = (mark: string): RegExp => new RegExp(`(?<=[[{]\\s*)(['"])${mark}\\1(?=\\s*[\\]}])`);

const swap = (text: string, { instead = {} }: Family): string =>
  Object.entries(instead).reduce((rest, [from, to]) => rest.replaceAll(from, to), text);

/** Several algorithms fit where a list stands; code that names one elsewhere, too, is for one alone. */
const putNames = (text: string, names: readonly string[]): string | null => {
  const [first = ''] = names;
  const mark = markOf(first);
  if (names.length === 1) return text.replaceAll(mark, first);
  const filled = text.replace(listOf(mark), (_, quote: string) =>
    names.map((name) => quote + name + quote).join(', '),
  );
  return filled === text || text.split(mark).length > 2 ? null : filled;
};

/**
 * Published code for the reader's algorithms; as it is published where the library has not all of them, or where other
 * code would have to load their keys. A name is one of those of the library, so that no other text gets in.
 */
export const fillAlgorithms = (
  text: string,
  wanted: readonly string[] | null,
  families: readonly Family[],
): string => {
  const names = [...new Set(wanted)];
  const family = families.find((one) => names.every((name) => one.names.includes(name)));
  if (family === undefined || names.length === 0 || byHand.test(text)) return text;
  const swapped = swap(text, family);
  // jwks-rsa is a package that loads every kind of key.
  const isForRsa = /(?<!jwks-)rsa/i.test(swapped);
  if (isForRsa && !names.every((name) => /^[RPH]S/.test(name))) return text;
  return putNames(swapped, names) ?? text;
};

/** The algorithm of the example that still stands in code for a reader who has another, or null. */
export const keptExample = (filled: string, wanted: readonly string[] | null): string | null =>
  wanted === null || wanted.every((name) => filled.includes(name))
    ? null
    : (/[RH]S256/.exec(filled)?.[0] ?? null);
