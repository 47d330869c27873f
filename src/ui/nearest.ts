/** `causes/exp-expired`, from an address that leads nowhere. */
export const nameOf = (pathname: string): string =>
  decode(pathname)
    .toLowerCase()
    .replace(/\.(?:html?|md|php|aspx?)$|\/+$/g, '')
    .replace(/^\/+(?:(?:ja|en)(?:-\w+)?\/+)?/, '');

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const pairs = (text: string): readonly string[] => {
  const words = ` ${text.replace(/[^a-z0-9]+/g, ' ')} `;
  return Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2));
};

/** How many pairs of letters two names share, from 0 to 1 (Dice): it forgives typing errors and words in another order. */
const likeness = (a: string, b: string): number => {
  const [left, right] = [pairs(a), [...pairs(b)]];
  const shared = left.filter((pair) => {
    const at = right.indexOf(pair);
    if (at >= 0) right.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / Math.max(1, left.length + pairs(b).length);
};

/** Less than this is chance. */
const ENOUGH = 0.4;
const MOST = 4;

/** The names that are most like the one that was asked for, with or without the room they lie in. */
export const nearest = (asked: string, names: readonly string[]): readonly string[] => {
  const last = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  return names
    .map((name) => ({
      name,
      like: Math.max(likeness(asked, name), likeness(last(asked), last(name))),
    }))
    .filter(({ like }) => like >= ENOUGH)
    .sort((a, b) => b.like - a.like || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
};
