import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences, digestOf, digestsIn } from './digests.ts';

function directory(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'devtoolbox-digests-'));
  mkdirSync(join(root, 'a'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return root;
}

const files = { 'a/b': 'text', c: '' };

test('the same files have the same hash, wherever they lie', () => {
  const [one, other] = [digestsIn(directory(files)), digestsIn(directory(files))];
  expect(differences(one, other)).toEqual([]);
  expect(digestOf(one)).toBe(digestOf(other));
  // printf text | sha256sum
  expect(one.get('a/b')).toBe('982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1');
});

test.each([
  ['another byte', { ...files, c: 'x' }, ['c']],
  ['a file more', { ...files, d: '' }, ['d']],
  ['a file less', { c: '' }, ['a/b']],
])('%s is seen', (_, changed, seen) => {
  const [one, other] = [digestsIn(directory(files)), digestsIn(directory(changed))];
  expect(differences(one, other)).toEqual(seen);
  expect(digestOf(one)).not.toBe(digestOf(other));
});
