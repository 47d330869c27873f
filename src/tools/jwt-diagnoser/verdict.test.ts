import { expect, test } from 'vitest';
import { diagnose } from '#jwt/diagnose.ts';
import type { Patch } from '#jwt/model.ts';
import { emptyDraft, readInquiry } from '#jwt/read/inquiry.ts';
import type { Locale } from '#i18n/locales.ts';
import { causes } from '#catalog/causes.ts';
import { loadSamples } from '#catalog/samples.ts';
import { loadWords } from '#catalog/words.ts';
import { sayReason, sayVerdict } from './verdict.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

const now = 1_790_000_000;
const tongues = { ja, en };

/** The verdict's two sentences, on the healthy token of a published sample. */
const judge = async (patch: Patch, lang: Locale, known = {}): Promise<readonly string[]> => {
  const { cured } = (await loadSamples())['aud-mismatch'] ?? expect.fail();
  const draft = { ...emptyDraft(now), token: cured.token ?? '', key: cured.key ?? '', ...patch };
  const report = await diagnose(draft, known);
  const words = tongues[lang];
  const voice = { locale: lang, now, timeZone: 'UTC' };
  const said = [
    sayVerdict(readInquiry(draft), report, words, voice),
    sayReason(report, words, await loadWords(lang), voice),
  ];
  return said.map((pieces) => pieces.map(({ text }) => text).join(''));
};

test.each([
  [{}, 'A verifier that trusts this key and has no algorithm allow-list would accept this token.'],
  [
    { algorithms: 'RS256 PS256' },
    'A verifier that trusts this key and allows only RS256 and PS256 would accept this token.',
  ],
  [
    { algorithms: 'RS256', issuer: 'x', audience: 'y' },
    'A verifier that trusts this key, allows only RS256 and expects the given issuer and audience would reject this token.',
  ],
  [
    { key: '' },
    'Whether a verifier with these settings would accept this token can’t be told yet.',
  ],
  [{ key: '', algorithms: 'ES256' }, 'A verifier that allows only ES256 would reject this token.'],
  [
    { key: '-----BEGIN PUBLIC KEY-----' },
    'A verifier that is given this key and has no algorithm allow-list would reject this token.',
  ],
])('%o', async (patch, sentence) => {
  expect((await judge(patch, 'en'))[0]).toBe(sentence);
});

test('in Japanese, clause by clause', async () => {
  const [said, why] = await judge({ algorithms: 'ES256', audience: 'api' }, 'ja');
  expect(said).toBe(
    'この鍵を信頼し、ES256だけを許可し、指定のオーディエンスを期待する検証側は、このトークンを拒否します。',
  );
  expect(why).toContain('RS256');
});

test('a setting cannot write into the sentence', async () => {
  const [said] = await judge({ algorithms: '{verifier} $& `code`' }, 'en');
  expect(said).toContain('allows only {verifier}, $&, and `code` would');
});

test.each(['ja', 'en'] as const)('no word in %s calls a token valid', (lang) => {
  expect(JSON.stringify(tongues[lang])).not.toMatch(/\bvalid token|token is valid|有効なトークン/i);
});

test('a proven cause says why, where the check would leave it open', async () => {
  const { broken } = (await loadSamples())['secret-base64-decoded'] ?? expect.fail();
  const [, why] = await judge(broken, 'en', causes);
  expect(why).toContain('verifies the signature');
  const [, open] = await judge(
    { ...broken, key: 'another secret, long enough for HS256' },
    'en',
    causes,
  );
  expect(open).toContain('The key is another one, or the content was changed');
});
