import { expect, test } from 'vitest';
import type { LibraryEntry } from '#catalog/library-view.ts';
import { chosenOf, coderOf } from './choice.ts';

const entry = (id: string, kinds: readonly string[]): LibraryEntry => ({
  id,
  name: id,
  version: '1',
  language: 'go',
  kinds,
  load: () => Promise.reject(new Error('not asked for')),
});
const [bare, coded, other] = [entry('a', []), entry('b', ['x']), entry('c', ['x'])] as const;
const all = [bare, coded, other];

test.each([
  [null, coded],
  ['c', other],
  ['a', bare],
  ['a name that nobody has', coded],
] as const)('with %s remembered', (saved, expected) => {
  expect(chosenOf(all, saved)).toBe(expected);
});

test('a library without code lends that of the first that has some', () => {
  expect(coderOf(all, bare)).toBe(coded);
  expect(coderOf(all, other)).toBe(other);
  expect(coderOf([bare], bare)).toBeUndefined();
});
