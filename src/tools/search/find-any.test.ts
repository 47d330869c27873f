import { expect, test } from 'vitest';
import { findAny } from './find-any.ts';

/** Finds the pages that hold every word. */
const index =
  (pages: Readonly<Record<string, readonly string[]>>) =>
  (words: string): Promise<readonly { id: string }[]> =>
    Promise.resolve(
      Object.entries(pages)
        .filter(([, held]) => words.split(' ').every((word) => held.includes(word)))
        .map(([id]) => ({ id })),
    );

const ids = async (query: string, pages: Readonly<Record<string, readonly string[]>>) =>
  (await findAny(query, index(pages))).map(({ id }) => id);

test('what holds every word is enough', async () => {
  const pages = { a: ['jwt', 'expired'], b: ['jwt'], c: ['jwt'] };
  expect(await ids('"jwt"', pages)).toEqual(['a', 'b', 'c']);
  expect(await ids('jwt expired', pages)).toEqual(['a']);
});

test('a compound is taken apart', async () => {
  expect(await ids('証明書', { a: ['証明', '書'] })).toEqual(['a']);
});

test('when no page holds every word, those that hold most come first', async () => {
  const pages = { a: ['token'], b: ['token', 'expired'] };
  expect(await ids('token expired yesterday', pages)).toEqual(['b', 'a']);
});
