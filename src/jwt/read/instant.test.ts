import { expect, test } from 'vitest';
import { readInstant } from './instant.ts';

test.each([
  ['2026-09-21T14:13:20Z', 1_790_000_000],
  ['2026-09-21T23:13:20+09:00', 1_790_000_000],
  ['2026-09-21t14:13:20.5z', 1_790_000_000.5],
  ['2028-02-29T00:00:00Z', 1_835_395_200],
  ['Mon, 21 Sep 2026 14:13:20 GMT', 1_790_000_000],
  [' 1790000000 ', 1_790_000_000],
])('%s is a moment', (text, seconds) => {
  expect(readInstant(text)).toBe(seconds);
});

test.each(['2026-02-29T00:00:00Z', '2026-04-31T00:00:00Z', '2026-09-21', '21:00', ''])(
  '%s is none',
  (text) => {
    expect(readInstant(text)).toBeNull();
  },
);
