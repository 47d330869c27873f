import { expect, test } from 'vitest';
import { explainText } from '../explainer.ts';

const api = 'https://api.example.com';

/** What a verifier expected, and what the token said, are read back out of what was pasted. */
test.each([
  [
    `oidc: expected audience "${api}" got ["web" "account"]`,
    { expected: api, actual: '["web" "account"]' },
  ],
  [`{"msg":"jwt audience invalid. expected: ${api}"}`, { audience: api }],
  [
    `Firebase ID token has incorrect "aud" (audience) claim. Expected "my-app" but got "other".`,
    { expected: 'my-app', actual: 'other' },
  ],
  [
    `IDX10214: Audience validation failed. Audiences: 'web'. Did not match: validationParameters.ValidAudience: '${api}' or validationParameters.ValidAudiences: 'null'.`,
    { actual: 'web', expected: api },
  ],
])('%s', (text, holes) => {
  expect(explainText(text).matches[0]?.holes).toEqual(holes);
});

/** Three things that take a matcher long: a log, a text without words, and one that begins like a message again and again. */
test.each([
  ['a log', '2026-11-22T09:00:00Z INFO api: GET /orders 200 in 12 ms, user 7f3a91\n'],
  ['one letter', 'a'],
  ['the start of a message', 'oidc: expected audience '],
])('a megabyte of %s is read in time', (_, part) => {
  const text = part.repeat(Math.ceil(2 ** 20 / part.length));
  explainText('');
  const before = process.cpuUsage();
  explainText(text);
  const { user, system } = process.cpuUsage(before);
  // 250 ms on a machine with nothing else to do. What it waits for the others is not counted.
  expect((user + system) / 1000).toBeLessThan(1_500);
});
