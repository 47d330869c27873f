import { afterEach, expect, test, vi } from 'vitest';
import { readOptions } from './options.ts';

const NOW = 1_790_000_000;

afterEach(() => {
  vi.unstubAllEnvs();
});

const given = (...args: readonly string[]) => {
  vi.stubEnv('JWT_TOKEN', 'a.b.c');
  return readOptions(args, NOW);
};

test('takes what it is given', () => {
  expect(
    given('--alg', 'RS256,ES256', '--tolerance', '60', '--at', '2026-09-21T14:13:20Z').draft,
  ).toMatchObject({ token: 'a.b.c', algorithms: 'RS256,ES256', tolerance: '60' });
});

test('an audience stands as it is given', () => {
  expect(given('--audience', 'x\n', '--audience', 'y').draft.audiences).toEqual(['x\n', 'y']);
  expect(given('--audience', '').draft.audiences).toEqual([]);
});

test.each([
  ['--tolerance', ['--tolerance', 'a minute']],
  ['--tolerance', ['--tolerance=-1']],
  ['--at', ['--at', 'yesterday']],
  ['--alg', ['--alg', 'x'.repeat(9000)]],
  ['--lang', ['--lang', 'fr']],
  ['--secret-encoding', ['--secret-encoding', 'rot13']],
])('%s that cannot be read is refused by name', (name, args) => {
  expect(() => given(...args)).toThrow(name);
});

test('a date without an offset is told from what is no date', () => {
  expect(() => given('--at', '2026-09-21T14:13:20')).toThrow('without offset');
  expect(() => given('--at', '2026-09-21')).toThrow('without offset');
  expect(() => given('--at', 'yesterday')).toThrow(/^--at$/);
});

test('standard input serves one of token, key and message', () => {
  expect(() => readOptions(['--key', '-'], NOW)).toThrow('--key');
  expect(() => given('--token', '-', '--key', '-')).toThrow('--key');
});

test('a message may come from the environment', () => {
  vi.stubEnv('JWT_MESSAGE', 'jwt expired');
  expect(given().message).toBe('jwt expired');
  expect(readOptions(['explain'], NOW)).toMatchObject({ message: 'jwt expired', isExplain: true });
});
