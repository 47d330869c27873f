import { expect, test } from 'vitest';
import { readRecord } from './record.ts';

const NOW = 1_790_000_000;
const draftOf = (value: object) => {
  const record = readRecord(JSON.stringify(value), NOW);
  return typeof record === 'string' ? record : record.draft;
};

test('reads every member of a line', () => {
  const line = {
    token: 'a.b.c',
    key: { kty: 'oct', k: 'AA' },
    algorithms: ['RS256', 'ES256'],
    issuer: 'https://example.com',
    audience: ['a', 'b'],
    type: 'at+jwt',
    tolerance: 5,
    now: '2026-09-21T14:13:20Z',
  };
  expect(draftOf(line)).toMatchObject({
    token: 'a.b.c',
    key: '{"kty":"oct","k":"AA"}',
    algorithms: 'RS256\nES256',
    audiences: ['a', 'b'],
    type: 'at+jwt',
    tolerance: '5',
    now: NOW,
  });
});

test('a string is one audience, and each setting stands as it is', () => {
  const line = { token: '', audience: 'x\n', issuer: 'y\n', type: 'z\n' };
  expect(draftOf(line)).toMatchObject({ audiences: ['x\n'], issuer: 'y\n', type: 'z\n' });
  expect(draftOf({ token: '', audience: ['a', 'b\nc'] })).toMatchObject({
    audiences: ['a', 'b\nc'],
  });
  expect(draftOf({ token: '', audience: '' })).toMatchObject({ audiences: [] });
});

test('a moment may be seconds, or left out', () => {
  expect(draftOf({ token: '', now: 17 })).toMatchObject({ now: 17 });
  expect(draftOf({ token: '' })).toMatchObject({ now: NOW });
});

test('says what is wrong with a line', () => {
  expect(readRecord('[]', NOW)).toBe('not-an-object');
  expect(readRecord('{', NOW)).toBe('not-an-object');
  expect(draftOf({ key: 'x' })).toBe('nothing-to-diagnose');
  expect(draftOf({ token: 'x', now: 'yesterday' })).toBe('bad-now');
  expect(draftOf({ token: 'x', now: '2026-09-21T14:13:20' })).toBe('now-without-offset');
  expect(readRecord('{"message":"jwt expired"}', NOW)).toMatchObject({ message: 'jwt expired' });
});
