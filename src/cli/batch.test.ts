import { NOW } from '#jwt/attacks/attack.ts';
import { claims, mint } from '#jwt/attacks/forge.ts';
import { expect, test } from 'vitest';
import { batchLines } from './batch.ts';

const secret = 'a-secret-of-this-test-alone-with-enough-bytes';
const settings = { key: secret, issuer: claims.iss, audience: claims.aud, type: 'JWT', now: NOW };
const token = mint('HS256', secret);

interface Answer {
  readonly verdict: string;
  readonly checks: readonly { readonly check: string; readonly result: string }[];
}

const answerOf = async (change: object): Promise<readonly [string, readonly string[]]> => {
  const lines = batchLines(JSON.stringify({ token, ...settings, ...change }), NOW);
  const { verdict, checks } = JSON.parse((await lines.next()).value as string) as Answer;
  return [verdict, checks.filter(({ result }) => result === 'failed').map(({ check }) => check)];
};

test('settings that fit are accepted', async () => {
  expect(await answerOf({})).toEqual(['accepted', []]);
  expect(await answerOf({ audience: ['other', claims.aud] })).toEqual(['accepted', []]);
});

test.each([
  ['audience', `${claims.aud}\n`],
  ['audience', `other\n${claims.aud}`],
  ['audience', [`${claims.aud}\n`, 'other']],
  ['audience', ` ${claims.aud}`],
  ['issuer', `${claims.iss}\n`],
  ['type', 'JWT\n'],
])('%s %j is compared as it stands', async (setting, value) => {
  expect(await answerOf({ [setting]: value })).toEqual(['rejected', [setting]]);
});
