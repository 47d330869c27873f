import { expect, test } from 'vitest';
import type { Message } from '#content/libraries/model.ts';
import { explain, prepare, readAlso } from '../index.ts';

const answersOf = (messages: readonly Message[]) => {
  const entries = prepare([{ id: 'one', name: 'one', hints: [], messages }]);
  return (text: string) =>
    readAlso(explain(text, entries), text).matches.map(({ check, cause }) => check ?? cause);
};

test('a message of its own that ends with a reason gives way where the reason names another check', () => {
  const answers = answersOf([
    { text: 'error parsing token: {reason}', check: 'structure', from: 'a' },
    { text: 'error asking for keys: {reason}', cause: 'jwks-unreachable', from: 'a' },
  ]);
  expect(answers('error parsing token: unable to find appropriate key')[0]).toBe('key');
  expect(answers('error parsing token: it has two segments')[0]).toBe('structure');
  expect(answers('error asking for keys: issuer mismatch')[0]).toBe('jwks-unreachable');
});

test('two words that all say of a token are not of one library where a reason follows', () => {
  const answers = answersOf([{ text: 'invalid token', check: 'structure', from: 'a' }]);
  expect(answers('jwt: invalid token: the algorithm RS256 is not allowed')[0]).toBe('algorithm');
  expect(answers('jwt {"message":"invalid token"}')[0]).toBe('structure');
  expect(answers('JsonWebTokenError: invalid token: at verify')[0]).toBe('structure');
});

test('what a decoder says is of the keys where keys are spoken of', () => {
  const answers = answersOf([
    { text: 'illegal base64 data at byte {at}', check: 'structure', from: 'a', general: true },
  ]);
  expect(answers('unable to decode JWK modulus: illegal base64 data at byte 4')[0]).toBe('key');
  expect(answers('token: illegal base64 data at byte 4')[0]).toBe('structure');
});
