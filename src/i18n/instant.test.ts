import { expect, test } from 'vitest';
import { sayInstant } from './instant.ts';

const now = 1_700_000_000;

test('local, UTC and relative, in both languages', () => {
  expect(sayInstant(now - 3 * 3600, now, 'ja', 'Asia/Tokyo')).toEqual({
    iso: '2023-11-14T19:13:20.000Z',
    local: '2023-11-15 04:13:20 UTC+9',
    utc: '2023-11-14 19:13:20 UTC',
    relative: '3時間前',
  });
  expect(sayInstant(now + 90, now, 'en', 'Asia/Tokyo').relative).toBe('in 90 seconds');
});

test.each([
  [-119, '119 seconds ago'],
  [-120, '2 minutes ago'],
  [7200, 'in 2 hours'],
  [-47 * 3600, '47 hours ago'],
  [-48 * 3600, '2 days ago'],
  [400 * 86_400, 'in 13 months'],
  [-800 * 86_400, '2 years ago'],
])('%i seconds from now is %s', (delta, said) => {
  expect(sayInstant(now + delta, now, 'en').relative).toBe(said);
});

test('milliseconds taken for seconds are a far year, and a number beyond every calendar stays a number', () => {
  expect(sayInstant(1_700_000_000_000, now, 'en', 'UTC').utc).toContain('55840');
  expect(sayInstant(1e20, now, 'en').local).toBe('100000000000000000000');
  expect(sayInstant(NaN, now, 'en').iso).toBe('');
});
