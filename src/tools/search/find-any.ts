interface Found {
  readonly id: string;
}

type Find<T> = (words: string) => Promise<readonly T[]>;

/** Fewer than this, and another way to read the query is tried. */
const ENOUGH = 3;

/**
 * The index finds pages that hold every word. Where that is next to nothing: Japanese compounds are taken apart, since
 * the index may have cut them elsewhere than the browser does (証明書 is 証明 and 書 there); then any of the words will do.
 * Straight quotes would ask for the exact phrase, which no pasted line is.
 */
export const findAny = async <T extends Found>(
  query: string,
  find: Find<T>,
): Promise<readonly T[]> => {
  const words = query.replaceAll('"', ' ').trim();
  const whole = await find(words);
  if (whole.length >= ENOUGH) return whole;
  const apart = await find(takeApart(words));
  const best = apart.length > whole.length ? apart : whole;
  return best.length > 0 ? best : findSome(words, find);
};

const takeApart = (words: string): string =>
  words.replace(/\p{sc=Han}{2}(?=\p{sc=Han})/gu, (pair) => `${pair} `);

/** No line that a person pastes has more words than these that say something. */
const MOST = 12;

/** The pages that hold most of the words come first. */
const findSome = async <T extends Found>(query: string, find: Find<T>): Promise<readonly T[]> => {
  const words = query.split(/\s+/).filter((word) => word.length > 2);
  const found = await Promise.all(words.slice(0, MOST).map(find));
  const pages = new Map(found.flat().map((page) => [page.id, page]));
  const held = (id: string) => found.filter((pages) => pages.some((page) => page.id === id)).length;
  const ranked = [...pages.values()].map((page) => ({ page, words: held(page.id) }));
  return ranked.sort((a, b) => b.words - a.words).map(({ page }) => page);
};
