import { expect, test } from 'vitest';
import { closest, difference } from './difference.ts';

test.each([
  ['https://a/', 'https://a', ['https://a', '/', '', '']],
  ['api.example.com', 'web.example.com', ['', 'api', 'web', '.example.com']],
  ['aaa', 'aa', ['aa', 'a', '', '']],
  ['', 'x', ['', '', 'x', '']],
  ['same', 'same', ['same', '', '', '']],
  ['が', 'か', ['', 'が', 'か', '']],
])('%s and %s', (expected, actual, parts) => {
  const { before, expected: one, actual: other, after } = difference(expected, actual);
  expect([before, one, other, after]).toEqual(parts);
});

test('no character is cut in two', () => {
  expect(difference('👩‍💻', '👩‍🎨')).toMatchObject({ before: '', expected: '👩‍💻' });
});

test('the two that are most alike', () => {
  expect(closest(['x', 'https://api/'], ['y', 'https://api'])).toEqual([
    'https://api/',
    'https://api',
  ]);
  expect(closest([], ['y'])).toBeNull();
});
