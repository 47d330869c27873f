import { expect, test } from 'vitest';
import { decode, encode } from './bytes.ts';

const hex = (text: string, encoding: Parameters<typeof decode>[1]): string | null => {
  const bytes = decode(text, encoding);
  return bytes && encode(bytes, 'hex');
};

test.each([
  ['shift_jis', '鍵ｱ~\n', '8caeb17e0a'],
  ['euc-jp', '鍵-1', 'b8b02d31'],
  ['windows-1252', '“€é', '9380e9'],
] as const)('writes %s as its code pages have it', (encoding, text, expected) => {
  expect(hex(text, encoding)).toBe(expected);
  expect(encode(decode(text, encoding) ?? new Uint8Array(), encoding)).toBe(text);
});

test.each([
  ['shift_jis', '🔑'],
  ['shift_jis', '\ufffd'],
  ['euc-jp', '€'],
  ['windows-1252', '鍵'],
] as const)('has no bytes in %s for what it lacks', (encoding, text) => {
  expect(decode(text, encoding)).toBeNull();
});
