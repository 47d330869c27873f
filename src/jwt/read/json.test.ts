import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson, readJsonText } from './json.ts';

const flawOf = (text: string) => readJsonText(text).flaw;
const utf8 = new TextEncoder();

test('agrees with JSON.parse on what is JSON', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect(flawOf(text)?.kind === 'not-json').toBe(!valid);
    }),
    { numRuns: 2000 },
  );
});

test('says where text stops being JSON', () => {
  expect(flawOf('{"a":1')).toEqual({ kind: 'not-json', offset: 6 });
  expect(flawOf('{"a":1,}')).toEqual({ kind: 'not-json', offset: 7 });
  expect(flawOf("{'a':1}")).toEqual({ kind: 'not-json', offset: 1 });
  expect(flawOf('')).toEqual({ kind: 'not-json', offset: 0 });
});

test('sees what JSON.parse hides', () => {
  expect(flawOf('{"aud":"a","aud":"b"}')).toEqual({ kind: 'duplicate', member: 'aud' });
  expect(flawOf('{"a":1,"\\u0061":2}')).toEqual({ kind: 'duplicate', member: 'a' });
  expect(flawOf('{"a":{"b":1},"b":1}')).toBeNull();
  expect(flawOf('{"id":12345678901234567890}')).toEqual({ kind: 'unsafe-integer', member: 'id' });
  expect(flawOf('{"exp":1e400}')).toEqual({ kind: 'unsafe-integer', member: 'exp' });
  expect(flawOf('{"a":"\\ud800"}')).toEqual({ kind: 'lone-surrogate' });
  expect(flawOf('\ufeff{}')).toEqual({ kind: 'bom' });
  expect(flawOf('[1]')).toEqual({ kind: 'not-object' });
});

test('stops at 64 levels, whatever the depth', () => {
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  expect(flawOf(nested(64))).toBeNull();
  expect(flawOf(nested(65))).toEqual({ kind: 'too-deep' });
  expect(flawOf(nested(100_000))).toEqual({ kind: 'too-deep' });
});

test('members named like the prototype are members like any other', () => {
  const { object, flaw } = readJsonText('{"__proto__":{"alg":"none"},"constructor":1}');
  expect(flaw).toBeNull();
  expect(object?.['alg']).toBeUndefined();
  expect(Object.keys(object ?? {})).toEqual(['__proto__', 'constructor']);
});

test('names the first byte that is not UTF-8', () => {
  expect(readJson(Uint8Array.of(0x7b, 0x22, 0xe9, 0x22)).flaw).toEqual({
    kind: 'not-utf8',
    offset: 2,
  });
  expect(readJson(utf8.encode('{"名前":"é"}')).flaw).toBeNull();
});
