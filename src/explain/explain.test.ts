import { describe, expect, test } from 'vitest';
import { explain, prepare, type Speaker } from './index.ts';

const speaker = (id: string, ...messages: Speaker['messages']): Speaker => ({
  id,
  name: id,
  hints: [],
  messages,
});

const one = speaker(
  'one',
  { text: 'jwt audience invalid. expected: {audience}', check: 'audience', from: 'a' },
  { text: 'invalid token', check: 'structure', from: 'a' },
  { text: 'Expected "{expected}" but got "{actual}" as issuer', check: 'issuer', from: 'a' },
  { text: 'the callback failed: {reason}', check: 'key', from: 'a', general: true },
  { text: 'signature has expired for good', cause: 'exp-expired', from: 'a', code: 'ERR_OLD' },
);
const entries = prepare([
  one,
  speaker('two', { text: 'invalid token', check: 'input', from: 'b' }),
]);
const first = (text: string) => explain(text, entries).matches[0];

describe('a message is found', () => {
  test.each([
    ['as it stands', 'jwt audience invalid. expected: api'],
    ['after a prefix', '2026-11-22T09:00:00Z ERR [auth] jwt audience invalid. expected: api'],
    ['in JSON', '{"error":"jwt audience invalid. expected: api","status":401}'],
    ['in JSON in JSON', String.raw`{"log":"{\"error\":\"jwt audience invalid. expected: api\"}"}`],
    ['in capitals', 'JWT AUDIENCE INVALID. EXPECTED: api'],
    ['in a URL', 'https://a.example/?e=jwt%20audience%20invalid.%20expected:%20api'],
    ['in colours', '\u001b[31mjwt audience invalid.\u001b[0m expected: api'],
    ['above a stack', 'jwt audience invalid. expected: api\n    at verify (a.js:1:2)'],
    ['in emphasis', '_jwt audience **invalid**. expected: api'],
    ['across lines', 'jwt audience\n  invalid. expected: api'],
    ['across lines of a container', 'web_1  | jwt audience\nweb_1  | invalid. expected: api'],
    ['across lines of a quotation', '> jwt audience\n> invalid. expected: api'],
    ['in a form', 'error_description=jwt+audience+invalid.+expected%3A+api&state=x'],
    [
      'in a URL that escapes all',
      'https://a.example/?e=jwt%20audience%20invalid.%20expected%3A%20api',
    ],
    ['in HTML', '<b>jwt audience invalid. expected: api</b>'],
  ])('%s', (_, text) => {
    expect(first(text)).toMatchObject({ check: 'audience', holes: { audience: 'api' } });
  });
});

test('holes are read back, with whatever quotation marks', () => {
  for (const mark of ['"', "'", '`', '”', '&quot;', '\\"'])
    expect(
      first(`Expected ${mark}https://a${mark} but got ${mark}https://b/${mark} as issuer`)?.holes,
    ).toEqual({ expected: 'https://a', actual: 'https://b/' });
});

test('a wrapper gives way to what it wraps', () => {
  expect(first('the callback failed: jwt audience invalid. expected: a')?.check).toBe('audience');
});

test('a name beside the message decides between those who print the same', () => {
  expect(first('two: invalid token')?.library).toBe('two');
  expect(first('one: invalid token')?.library).toBe('one');
});

test('what several print alike is answered by the check that they share', () => {
  const cause = { text: 'Invalid audience', cause: 'aud-not-configured', from: 'a' };
  const check = { text: 'invalid audience', check: 'audience', from: 'b' } as const;
  const both = prepare([speaker('three', cause), speaker('four', check)]);
  expect(explain('Invalid audience', both).matches[0]?.check).toBe('audience');
  expect(explain('three: Invalid audience', both).matches[0]?.cause).toBe('aud-not-configured');
});

test.each([
  'uninitialized constant ERR_OLD',
  'catch (ERR_OLD e) {',
  'except ERR_OLD:',
  'Webhook invalid token: Stripe',
])('%s: a name in code, or the words of another trade', (text) => {
  const words = prepare([
    speaker('five', { text: 'signature refused', check: 'signature', from: 'a', code: 'ERR_OLD' }),
  ]);
  expect(explain(text, words).matches).toEqual([]);
  expect(explain('stripe: signature refused', words).matches).toEqual([]);
  expect(explain('signature refused', words).matches).toHaveLength(1);
});

test('a code is enough, and a line may break off at either end', () => {
  expect(first('“ignature has expired for good”')?.cause).toBe('exp-expired');
  expect(first('failed with ERR_OLD')?.cause).toBe('exp-expired');
  expect(first('signature has expired for')?.cause).toBe('exp-expired');
});

test('where what breaks off is the verdict, nothing is told', () => {
  const known = prepare([
    speaker('two', { text: 'signature verification failed', check: 'signature', from: 'b' }),
  ]);
  const scoreOf = (text: string) => explain(text, known).matches[0]?.score ?? 0;
  expect(scoreOf('key of use enc is not usable for signature verification')).toBe(0);
  expect(scoreOf('error: signature verification fai')).toBeGreaterThan(0);
  expect(scoreOf('error: signature verification failed')).toBeGreaterThan(0);
});

describe('the words of a message inside other words', () => {
  const six = speaker(
    'six',
    { text: 'Missing {header} Header', cause: 'token-missing', from: 'a' },
    { text: 'bearer is missing', cause: 'token-missing', from: 'a' },
    { text: 'wrong signature', check: 'signature', from: 'a' },
    { text: 'token expired', cause: 'exp-expired', from: 'a' },
    { text: 'verification of token failed', check: 'signature', from: 'a' },
    { text: 'jwt must be a string', cause: 'malformed-token', from: 'a' },
  );
  const of = (text: string) => explain(text, prepare([six])).matches[0];

  test.each([
    'bearer is missing a kid header',
    'bearer is missing required claims',
    'wrong signature padding',
    'missing a kid in header',
    'npm token expired',
    'of token failed',
    'Missing X-Client-Id Header',
    '"name" must be a string',
  ])('%s: says something else', (text) => {
    expect(of(text)).toBeUndefined();
  });

  test.each([
    'bearer is missing',
    'bearer is missing: sign in',
    'wrong signature, padding',
    'Missing Authorization Header',
    'Missing X-Auth-Token Header',
    'the token expired',
    'erification of token failed',
  ])('%s: is the message', (text) => {
    expect(of(text)).toBeDefined();
  });
});

test('a message about any claim answers with the claim that it names', () => {
  const seven = speaker(
    'seven',
    { text: 'the claim {claim} is not there', cause: 'claim-missing', from: 'a' },
    { text: 'the claim {claim} differs from {expected}', check: 'claims', from: 'a' },
  );
  const of = (text: string) => explain(text, prepare([seven])).matches[0];
  expect(of('the claim "aud" is not there')?.cause).toBe('aud-missing');
  expect(of('the claim "email" is not there')?.cause).toBe('claim-missing');
  expect(of('the claim iss differs from a')).toMatchObject({ check: 'issuer' });
  expect(of('the claim nonce differs from a')).toMatchObject({ cause: 'nonce-mismatch' });
  expect(of('the claim email differs from a')).toMatchObject({ check: 'claims' });
});

test('a name of an error in code is no message; a word that only begins like `except` is one', () => {
  expect(explain('Exception: invalid token', entries).matches).not.toEqual([]);
});

describe('a text that lost its blanks', () => {
  const eight = prepare([
    speaker('eight', { text: 'the key of it is not parseable: {why}', check: 'key', from: 'a' }),
  ]);
  const of = (text: string) => explain(text, eight).matches[0];

  test('is read without them', () => {
    expect(of('Thekeyofitisnotparseable: x')).toMatchObject({ library: 'eight', check: 'key' });
    expect(of('error=Thekeyofitisnotparseable:\nx')?.score).toBeLessThan(0.8);
  });

  test.each(['Thekeyofitisparseable: x', 'thekeyofit', 'key of it is not parseable nor long'])(
    '%s: says something else',
    (text) => {
      expect(of(text)).toBeUndefined();
    },
  );
});

test('what is said to be thrown is no name in code where it is quoted', () => {
  expect(explain('throws "invalid token"', entries).matches).not.toEqual([]);
});

test('what is not known explains nothing', () => {
  expect(explain('invalid tokens are bad', entries).matches).toEqual([]);
  expect(explain('the audience was invalid, as expected', entries).matches).toEqual([]);
  expect(explain('', entries)).toEqual({ matches: [], nearest: [] });
});

test('hostile text costs no more than its length', () => {
  for (const text of ['"'.repeat(1e6), 'expected: '.repeat(1e5), '\\'.repeat(1e6), ' '.repeat(1e6)])
    expect(explain(text, entries).matches.length).toBeLessThanOrEqual(10);
});
