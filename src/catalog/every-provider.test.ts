import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ProviderSample } from '#content/providers/model.ts';
import type { JsonObject } from '#jwt/model.ts';
import { readToken } from '#jwt/read/token.ts';
import { samples as causeSamples } from './all-samples.ts';
import { causes } from './causes.ts';
import { readAll } from './frontmatter.ts';
import { providers, recognise } from './providers.ts';
import { providerSchema } from './schemas.ts';

/** What every folder under content/providers owes its readers. */

const root = new URL('../../content/providers/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const [ja, en] = await Promise.all(
  ['ja', 'en'].map((locale) => readAll(fileURLToPath(root), locale, providerSchema)),
);
const made = import.meta.glob<readonly ProviderSample[]>('../../content/providers/*/samples.ts', {
  eager: true,
  import: 'default',
});
const samplesOf = (id: string): readonly ProviderSample[] =>
  made[`../../content/providers/${id}/samples.ts`] ?? [];
const textOf = (id: string, locale: string) =>
  readFileSync(new URL(`${id}/${locale}.mdx`, root), 'utf8');

test('there is something to judge', () => {
  expect(folders.length).toBeGreaterThan(10);
  expect(providers.map(({ id }) => id).sort()).toEqual([...folders].sort());
});

describe.each(folders)('%s', (id) => {
  test('its folder holds just the files of a provider, in both languages', () => {
    const files = readdirSync(new URL(`${id}/`, root)).sort();
    expect(files).toEqual(['en.mdx', 'ja.mdx', 'provider.ts', 'samples.ts']);
  });

  test('it has words for the same tokens and traps in both languages, and its traps are causes', () => {
    expect(Object.keys(en?.[id]?.tokens ?? {})).toEqual(Object.keys(ja?.[id]?.tokens ?? {}));
    expect(Object.keys(en?.[id]?.traps ?? {})).toEqual(Object.keys(ja?.[id]?.traps ?? {}));
    for (const cause of Object.keys(en?.[id]?.traps ?? {})) expect(causes).toHaveProperty(cause);
  });

  test('its bodies have the same headings and the same links in both languages', () => {
    const idsIn = (text: string) =>
      Array.from(text.matchAll(/ \[#([a-z0-9-]+)\]$/gm), ([, name]) => name);
    const linksIn = (text: string) =>
      Array.from(text.matchAll(/\]\((https?:[^)]+)\)/g), ([, url]) => url).sort();
    expect(idsIn(textOf(id, 'en'))).toEqual(idsIn(textOf(id, 'ja')));
    expect(linksIn(textOf(id, 'en'))).toEqual(linksIn(textOf(id, 'ja')));
  });

  test('each of its tokens has a sample, and each sample words', () => {
    const kinds = new Set(samplesOf(id).map(({ token }) => token));
    expect([...kinds].sort()).toEqual(Object.keys(en?.[id]?.tokens ?? {}).sort());
  });

  test.each(samplesOf(id))('a token of the form $token is recognised', (sample) => {
    const [first, ...others] = recognise(sample.header, sample.claims);
    expect([first?.provider, first?.token]).toEqual([id, sample.token]);
    expect(others.filter(({ strength }) => strength === 'likely')).toEqual([]);
  });

  test.each(samplesOf(id))('$token is told by members that it has', ({ header, claims }) => {
    const [first] = recognise(header, claims);
    const names = [...Object.keys(claims), ...Object.keys(header).map((name) => `header.${name}`)];
    expect(first?.signs).not.toEqual([]);
    expect(names).toEqual(expect.arrayContaining([...(first?.signs ?? [])]));
  });
});

describe('what is no token of any provider', () => {
  test.each([
    ['nothing', {}, {}],
    ['an issuer of one’s own', { alg: 'RS256' }, { iss: 'https://example.com', sub: 'user-1234' }],
    ['a host that only resembles one', {}, { iss: 'https://evil.example/?https://dev.auth0.com/' }],
    ['a suffix that only resembles one', {}, { iss: 'https://accounts.google.com.evil.example' }],
    ['members of other types', { nonce: 1 }, { iss: ['https://accounts.google.com'], sub: {} }],
    [
      'names of the prototype',
      {},
      JSON.parse('{"__proto__":{"iss":"accounts.google.com"}}') as JsonObject,
    ],
  ] as const)('%s is not recognised', (_, header, claims) => {
    expect(recognise(header, claims)).toEqual([]);
  });
});

const inSample = (cause: string) => {
  const { header, claims } = readToken(causeSamples[cause]?.broken.token ?? '');
  return recognise(header ?? {}, claims ?? {})[0]?.provider;
};

test.each([
  ['ms-graph-nonce', 'entra-id'],
  ['azure-v1-v2-issuer', 'entra-id'],
  ['azure-b2c-policy-keys', 'azure-ad-b2c'],
  ['cognito-access-vs-id', 'cognito'],
  ['firebase-custom-vs-id-token', 'firebase'],
  ['firebase-emulator-token', 'firebase'],
  ['aws-alb-padding', 'aws-alb'],
])('the sample of %s looks like a token of %s', (cause, provider) => {
  expect(inSample(cause)).toBe(provider);
});
