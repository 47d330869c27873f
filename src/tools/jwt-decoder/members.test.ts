import { expect, test } from 'vitest';
import type { JsonObject } from '#jwt/model.ts';
import { readClaims, readHeader } from './members.ts';
import { decoderWords, memberWords } from './words.ts';

const now = 1_790_000_000;
const claimsOf = (claims: JsonObject) =>
  readClaims(claims, memberWords('en'), decoderWords('en'), now);

test.each([
  [{ exp: now }, 'expired'],
  [{ exp: now + 1 }, 'live'],
  [{ nbf: now + 1 }, 'early'],
  [{ nbf: now }, 'begun'],
  [{ iat: now + 1 }, 'future'],
  [{ iat: now }, null],
])('%o is %s', (claims, state) => {
  expect(claimsOf(claims)).toMatchObject([{ state, instant: Object.values(claims)[0] }]);
});

test('milliseconds are suspected, and said as what they would be', () => {
  const [member] = claimsOf({ exp: now * 1000 });
  expect(member?.instant).toBeNull();
  expect(member?.sentences.at(-1)?.[1]).toEqual({ claim: 'exp', instant: { instant: now } });
});

test('a date that is no number', () => {
  expect(claimsOf({ exp: '1790000000' })[0]?.sentences).toHaveLength(2);
});

test('only what has a meaning is listed, and no name reaches a prototype', () => {
  const claims = JSON.parse(
    '{"__proto__":1,"constructor":2,"toString":3,"own":4,"sub":"a"}',
  ) as JsonObject;
  expect(claimsOf(claims).map(({ name }) => name)).toEqual(['sub']);
});

test.each([
  ['RS256', /PKCS #1/],
  ['EdDSA', /EdDSA/],
  ['NONE', /No signature/],
  ['rs256', /case-sensitive/],
])('alg %s is explained', (alg, said) => {
  expect(readHeader({ alg }, memberWords('en'), false)[0]?.sentences[0]?.[0]).toMatch(said);
});

test('the alg of an encrypted token is no signature algorithm', () => {
  expect(readHeader({ alg: 'RSA-OAEP' }, memberWords('en'), true)[0]?.sentences).toHaveLength(1);
});
