import { expect, test } from 'vitest';
import { readAlso } from '../index.ts';

const answer = (text: string) => readAlso({ matches: [], nearest: [] }, text).matches;

/** Nothing in them tells that a JWT is meant: what they speak of is answered, and that it is assumed is said. */
test.each([
  ['time', 'Exception: Signature has expired'],
  ['time', '{"errors":[{"title":"Not authorized","detail":"Signature has expired","code":"401"}]}'],
  ['time', 'Error: EXPIRED'],
  ['key', 'key is of invalid type. What am i doing wrong?'],
  ['key', 'Error: error:0909006C:PEM routines:get_name:no start line'],
  ['key', 'Could not deserialize key data.'],
  ['key', 'returning the 401 error: The signature key was not found'],
  ['structure', 'binascii.Error: Incorrect padding'],
  ['structure', '# Base64 error: Invalid byte'],
  ['algorithm', 'then you are presented with the error "invalid algorithm specified"'],
  ['signature', 'crypto/rsa: verification error while attempting to parse'],
  ['signature', 'When I try it, I get the error `Signature verification raised`'],
])('%s is assumed: %s', (check, text) => {
  const [best] = answer(text);
  expect(best).toMatchObject({ check, library: 'unknown', plain: true, assumed: true });
  expect(best?.score).toBeLessThan(0.3);
});

/** Other trades say the same words of things of their own. */
test.each([
  'x509: certificate signed by unknown authority: signature has expired',
  'webhook: Invalid signature. Check the signing secret of the endpoint.',
  'Your licence key is invalid',
  'password authentication failed: invalid key',
  'ERROR: cannot validate signature on Response: Could not verify certificate against trusted certs.',
  "TypeError: Cannot read property 'publicKey' of undefined",
  'getaddrinfo ENOTFOUND db',
  'Request timed out',
])('nothing is assumed of: %s', (text) => {
  expect(answer(text)).toEqual([]);
});

test('a long text has words that tell what it is about', () => {
  const text = `${'A page of a log in which nobody speaks of what this site is about. '.repeat(5)}\nInvalid signature.`;
  expect(answer(text)).toEqual([]);
});
