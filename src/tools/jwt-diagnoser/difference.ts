/** Two values beside each other: what they share at both ends, and what differs between. */
export interface Difference {
  readonly before: string;
  readonly expected: string;
  readonly actual: string;
  readonly after: string;
}

/** Characters as a reader sees them: a mark must not split an accent from its letter or an emoji in two. */
const split = (text: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );

const countShared = (
  a: readonly string[],
  b: readonly string[],
  from: (i: number) => [number, number],
  most: number,
): number => {
  let count = 0;
  for (; count < most; count++) {
    const [i, j] = from(count);
    if (a[i] !== b[j]) break;
  }
  return count;
};

export const difference = (expected: string, actual: string): Difference => {
  const [a, b] = [split(expected), split(actual)];
  const least = Math.min(a.length, b.length);
  const head = countShared(a, b, (i) => [i, i], least);
  const tail = countShared(a, b, (i) => [a.length - 1 - i, b.length - 1 - i], least - head);
  const join = (text: readonly string[], from: number, to: number) => text.slice(from, to).join('');
  return {
    before: join(a, 0, head),
    expected: join(a, head, a.length - tail),
    actual: join(b, head, b.length - tail),
    after: join(a, a.length - tail, a.length),
  };
};

const sharedOf = (expected: string, actual: string): number => {
  const { before, after } = difference(expected, actual);
  return before.length + after.length;
};

/** Of several values, the two that are most alike: that is where a slip of the pen shows. */
export const closest = (
  expected: readonly string[],
  actual: readonly string[],
): readonly [expected: string, actual: string] | null => {
  const pairs = expected.flatMap((one) => actual.map((other) => [one, other] as const));
  return pairs.reduce<(typeof pairs)[number] | null>(
    (best, pair) => (best && sharedOf(...best) >= sharedOf(...pair) ? best : pair),
    null,
  );
};
