import { expect, test } from 'vitest';
import { loadSamples } from '#catalog/samples.ts';
import { emptyDraft } from '#jwt/read/inquiry.ts';
import openEngine from './engine.ts';
import { runInPage } from './in-page.ts';
import type { Answer, Question } from './message.ts';

const { answer } = openEngine();
const now = 1_790_000_000;
const about = (change: Partial<Question['draft']>, asked: string | null = null): Question => ({
  draft: { ...emptyDraft(now), ...change },
  asked,
});

test('a sample is answered with its cause, its kind of cure, and what was asked', async () => {
  const sample = (await loadSamples())['aud-mismatch']?.broken ?? expect.fail();
  const { report, cures, asked, seen } = await answer(about(sample, 'aud-mismatch'));
  expect(report?.findings[0]?.cause).toBe('aud-mismatch');
  expect(cures['aud-mismatch']).toBe('audience');
  expect(asked).toEqual({ kind: 'found', strength: 'proven' });
  expect(seen.key.count).toBe(1);
});

test('without a token the fields are looked at all the same', async () => {
  const { seen, report } = await answer(about({ key: 'secret', tolerance: 'x' }));
  expect(report).toBeNull();
  expect(seen.key.kind).toBe('secret');
  expect(seen.expectation.unreadable).toEqual(['tolerance']);
  expect(seen.stranger).toBeNull();
});

test('a token tells by its members whose it looks like, and nothing of their values is sent back', async () => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: 'https://some-tenant.eu.auth0.com/', sub: 'auth0|user' };
  const { seen } = await answer(about({ token: `${part({ alg: 'RS256' })}.${part(claims)}.AAAA` }));
  expect(seen.provider).toEqual({ provider: 'auth0', name: 'Auth0', signs: ['iss'] });
  const other = await answer(about({ token: `${part({ alg: 'RS256' })}.${part({})}.AAAA` }));
  expect(other.seen.provider).toBeNull();
});

test('a megabyte in a claim is not sent back, but for what is to be applied', async () => {
  const aud = Array.from({ length: 9000 }, () => 'x'.repeat(50));
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'HS256' })}.${part({ aud, iss: 'y'.repeat(100_000) })}.${'A'.repeat(43)}`;
  const answered = await answer(about({ token, key: 'secret', audience: 'a', issuer: 'b' }));
  const sent = JSON.stringify(answered, (key, value: unknown) =>
    key === 'cure' ? undefined : value,
  );
  expect(sent.length).toBeLessThan(40_000);
});

test('a message survives the way between two threads', async () => {
  const answered = await answer(about({ token: 'x', key: 'y' }));
  expect(structuredClone(answered)).toEqual(answered);
});

test('in the page, the last question alone is answered', async () => {
  const engine = runInPage(openEngine());
  const heard = await new Promise<readonly Answer[]>((resolve) => {
    const all: Answer[] = [];
    engine.ask(about({ key: 'first' }), (one) => all.push(one));
    engine.ask(about({ token: 'x' }), (one) => {
      all.push(one);
      resolve(all);
    });
  });
  expect(heard.map(({ seen }) => seen.key.kind)).toEqual(['none']);
});
