import { expect, test } from 'vitest';
import { findSymptom, type Symptom } from './symptoms.ts';

const of = (message: string): Symptom => ({ message, causes: [] });
const all = [
  of('invalid signature'),
  of('jwt expired'),
  of('jwt audience invalid'),
  of("Unable to find a signing key that matches 'kid'"),
  of('IDX10205'),
];
const find = (query: string) => findSymptom(query, all)?.message;

test.each([
  ['JsonWebTokenError: invalid signature', 'invalid signature'],
  ['  at Object: TokenExpiredError: JWT  expired (auth.js:12)', 'jwt expired'],
  ['jwt audience invalid. expected: api.example.com', 'jwt audience invalid'],
  [
    'Unable to find a signing key that matches "kid"',
    "Unable to find a signing key that matches 'kid'",
  ],
  ['Unable to find a signing key that', "Unable to find a signing key that matches 'kid'"],
  ['IDX10205: Issuer validation failed.', 'IDX10205'],
])('%s', (query, message) => {
  expect(find(query)).toBe(message);
});

test.each(['invalid', 'jwt', 'signature', 'audience', '署名検証', ''])(
  '%s is no message',
  (query) => {
    expect(find(query)).toBeUndefined();
  },
);

test('of two messages in a line, the longer one says more', () => {
  const line = 'invalid signature: jwt audience invalid';
  expect(find(line)).toBe('jwt audience invalid');
});
