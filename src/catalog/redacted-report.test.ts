import { rsaA } from '#content/keys/keys.ts';
import { diagnose } from '#jwt/diagnose.ts';
import type { Draft } from '#jwt/model.ts';
import { emptyDraft, readInquiry } from '#jwt/read/inquiry.ts';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causes } from './causes.ts';
import { redactedReport } from './redacted-report.ts';
import { subjectOf } from './subject.ts';
import { loadWords } from './words.ts';

const words = { ja: await loadWords('ja'), en: await loadWords('en') };
const NOW = 1_790_000_000;

/** Every run of six characters of `secret` that stands in `text`. */
const leaks = (text: string, secret: string): readonly string[] =>
  Array.from({ length: Math.max(0, secret.length - 5) }, (_, at) =>
    secret.slice(at, at + 6),
  ).filter((run) => text.includes(run));

const reportsOf = async (change: Partial<Draft>): Promise<string> => {
  const draft = { ...emptyDraft(NOW), ...change };
  const report = await diagnose(draft, causes);
  const subject = subjectOf(readInquiry(draft));
  return (
    redactedReport(report, subject, words.ja, 'ja') +
    redactedReport(report, subject, words.en, 'en')
  );
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const text = fc
  .uint8Array({ minLength: 9, maxLength: 40 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));

test('holds no six characters of a secret, a signature or a claim', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, text, fc.boolean(), async (secret, other, claim, mangle) => {
      const input = `${encode({ alg: 'HS256', kid: claim })}.${encode({ iss: claim, aud: claim, exp: NOW - 1 })}`;
      const signature = createHmac('sha256', other).update(input).digest('base64url');
      const token = mangle ? `Bearer ${input}.${signature}%0A` : `${input}.${signature}`;
      const report = await reportsOf({
        token,
        key: secret,
        issuer: other,
        audience: secret,
        algorithms: claim,
      });
      for (const value of [secret, other, claim, signature])
        expect(leaks(report, value)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the measure sees a leak (so the test above can fail)', () => {
  expect(leaks('the secret is abcdef', 'xxabcdefxx')).toEqual(['abcdef']);
});

test('says the verdict, every check and the causes', async () => {
  const report = await reportsOf({ token: 'Bearer ey', key: rsaA.spki });
  expect(report).toContain('would reject this token');
  expect(report).toContain('拒否します');
  expect(report.match(/^\| /gm)).toHaveLength(2 * 13);
});
