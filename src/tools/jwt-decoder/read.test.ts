import { expect, test } from 'vitest';
import { read, readText } from './read.ts';

const header = 'eyJhbGciOiJSUzI1NiJ9';
const payload = 'eyJpc3MiOiJ4In0';

test('a whole token stands as it is', () => {
  const { token, salvage, stranger } = read(` ${header}.${payload}.c2ln\n`);
  expect([token.kind, salvage, stranger]).toEqual(['signed', null, null]);
});

test('a decorated token is read, and what went is known', () => {
  const { token, salvage } = read(`Bearer ${header}.${payload}.c2ln`);
  expect([token.kind, salvage?.before]).toEqual(['signed', 'Bearer ']);
});

test('a damaged token keeps its flaws in their places', () => {
  const { token, salvage } = read(`${header}.eyJpc3MiOiJ4*In0.c2ln`);
  expect(salvage).toBeNull();
  expect(token.parts[1]?.flaw).toMatchObject({ kind: 'alphabet', index: 12 });
});

test('of a damaged part, what stands before the damage is read', () => {
  const { token } = read(`${header}.eyJpc3MiOiJ4*In0.c2ln`);
  expect(readText(token.parts[1] ?? expect.fail(), token.payloadReading)).toBe('{"iss":"x');
  const cut = read(`${header}.eyJpc3MiOiJ4`).token;
  expect(readText(cut.parts[1] ?? expect.fail(), cut.payloadReading)).toBe('{"iss":"x');
});

test.each([
  ['jwt expired at noon', 'message'],
  ['-----BEGIN CERTIFICATE-----', 'pem'],
  ['<b>hi</b>', 'other'],
])('no token in %s', (text, stranger) => {
  expect(read(text).stranger).toBe(stranger);
});
