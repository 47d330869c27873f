import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode, toBase64Url } from '../bytes.ts';
import { readPart } from './base64url.ts';

const flawOf = (text: string) => readPart(text).flaw;

test('canonical Base64URL has no flaw and gives its bytes back (RFC 7515 appendix C)', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const part = readPart(toBase64Url(bytes));
      expect(part.flaw).toBeNull();
      expect(part.bytes).toEqual(bytes);
    }),
  );
});

test('only one text stands for given bytes: every other text has a flaw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const { flaw, bytes } = readPart(text);
      if (flaw === null) expect(encode(bytes ?? new Uint8Array(0), 'base64url')).toBe(text);
    }),
  );
});

test('says what is wrong, and where', () => {
  expect(flawOf('ab+d')).toEqual({ kind: 'alphabet', index: 2, character: '+' });
  expect(flawOf('ab\u200bd')).toEqual({ kind: 'alphabet', index: 2, character: '\u200b' });
  expect(flawOf('a😀')).toEqual({ kind: 'alphabet', index: 1, character: '😀' });
  expect(flawOf('YQ==')).toEqual({ kind: 'padding' });
  expect(flawOf('abcde')).toEqual({ kind: 'length' });
  expect(flawOf('YR')).toEqual({ kind: 'trailing-bits' });
  expect(flawOf('YWJ')).toEqual({ kind: 'trailing-bits' });
});

test('reads leniently what can be read', () => {
  expect(readPart('YR').bytes).toEqual(Uint8Array.of(0x61));
  expect(readPart('+/==').bytes).toEqual(Uint8Array.of(0xfb));
  expect(readPart('ab!d').bytes).toBeNull();
});
