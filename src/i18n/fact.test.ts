import { expect, test } from 'vitest';
import { sayDuration } from './duration.ts';
import { fill, fillText, readCode } from './sentence.ts';
import { reveal, shorten } from './text.ts';

const voice = { locale: 'ja', now: 1_700_000_000, timeZone: 'Asia/Tokyo' } as const;
const english = { ...voice, locale: 'en' } as const;

test.each([
  [30, '30秒', '30 seconds'],
  [1, '1秒', '1 second'],
  [3900, '1時間5分', '1 hour 5 minutes'],
  [32_400, '9時間', '9 hours'],
  [90_061, '1日1時間', '1 day 1 hour'],
  [-90, '−1分30秒', '−1 minute 30 seconds'],
  [0.5, '0.5秒', '0.5 seconds'],
])('%d seconds', (seconds, ja, en) => {
  expect(sayDuration(seconds, 'ja')).toBe(ja);
  expect(sayDuration(seconds, 'en')).toBe(en);
});

test('backticks make code', () => {
  expect(readCode('`aud`は文字列です。')).toEqual([
    { text: 'aud', code: true, escaped: false },
    { text: 'は文字列です。', code: false, escaped: false },
  ]);
});

test('a string is data and shows as code; a list is said in the language', () => {
  const said = fill('期待値は{expected}です。', { expected: ['a', 'b'] }, voice);
  expect(said.filter((piece) => piece.code).map((piece) => piece.text)).toEqual(['a', 'b']);
  expect(fillText('{expected}', { expected: ['a', 'b', 'c'] }, voice)).toBe('a、b、c');
  expect(fillText('{expected}', { expected: ['a', 'b', 'c'] }, english)).toBe('a, b, and c');
});

test('an instant is said three ways, once where local time is UTC', () => {
  const facts = { expired: { instant: 1_699_999_000 } };
  expect(fillText('{expired}', facts, voice)).toBe(
    '2023-11-15 06:56:40 UTC+9（2023-11-14 21:56:40 UTC、16分前）',
  );
  expect(fillText('{expired}', facts, { ...english, timeZone: 'UTC' })).toBe(
    '2023-11-14 21:56:40 UTC (16 minutes ago)',
  );
});

test('a hole inside code stays code; a hole without its fact stays visible', () => {
  expect(fill('`alg: {alg}`', { alg: 'RS256' }, english).every((piece) => piece.code)).toBe(true);
  expect(fillText('{nothing}', {}, english)).toBe('{nothing}');
  expect(fillText('{constructor}', {}, english)).toBe('{constructor}');
});

test('what cannot be seen is written out', () => {
  expect(reveal('a\u202eb').map((run) => run.text)).toEqual(['a', 'U+202E', 'b']);
  expect(reveal('secret\n')).toEqual([
    { text: 'secret', escaped: false },
    { text: '\\n', escaped: true },
  ]);
  expect(reveal(' a b ').map((run) => run.text)).toEqual(['␠', 'a b', '␠']);
  expect(reveal('\ud800').map((run) => run.text)).toEqual(['U+D800']);
  expect(reveal('署名\u3000鍵').map((run) => run.text)).toEqual(['署名', 'U+3000', '鍵']);
});

test('an empty string and an empty list have words', () => {
  expect(fillText('{a}{b}', { a: '', b: [] }, voice)).toBe('（空文字列）（なし）');
});

test('long text keeps its ends and no half characters', () => {
  const long = shorten(`https://${'a'.repeat(500)}/end`);
  expect(long.startsWith('https://aaa')).toBe(true);
  expect(long.endsWith('/end')).toBe(true);
  expect(shorten('😀'.repeat(100)).isWellFormed()).toBe(true);
});
