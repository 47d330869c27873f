import { readFileSync } from 'node:fs';
import { jwks, p256A, p384, rsa1024, rsaA, secp256k1 } from '#content/keys/keys.ts';
import { CHECK_IDS } from '#jwt/checks/index.ts';
import { diagnose } from '#jwt/diagnose.ts';
import type { CheckId, Draft, Outcome, Patch } from '#jwt/model.ts';
import { emptyDraft } from '#jwt/read/inquiry.ts';
import { sealed as rfc7516 } from '#jwt/vectors/rfc7516.ts';
import { describe, expect, test } from 'vitest';
import { samples } from './all-samples.ts';
import { loadWords } from './words.ts';

/** Whatever a check can say has a sentence in both languages, and every hole of it is a fact of that outcome. */

const now = 1_790_000_000;
const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const [ja, en] = await Promise.all([loadWords('ja'), loadWords('en')]);

const all = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), (found) => found.at(-1) ?? '');

const model = read('src/jwt/model.ts').replaceAll(/ *\/\/.*$/gm, '');

/** The kinds of flaw that a type of the model lists. */
const kindsOf = (type: string): readonly string[] => {
  const text = new RegExp(`export type ${type} =([^]*?);\\n`).exec(model)?.[1] ?? '';
  return all(text, /(?:kind: |\| )'([a-z0-9-]+)'/g);
};

const FLAWS: Readonly<Partial<Record<CheckId, string>>> = {
  input: 'InputFlaw',
  structure: 'Base64UrlFlaw',
  header: 'JsonFlaw',
  claims: 'JsonFlaw',
  key: 'KeyFlaw',
};

const emittedBy = (check: CheckId, source: string): readonly string[] => {
  const spoken = /\b(?:passed|failed|warned|info|notTestable|error)\(\s*'([a-z0-9-]+)'/g;
  const ids = [
    ...all(source, spoken),
    ...all(source, /\bnotGiven\('\w+', '([a-z-]+)'/g),
    ...(/\bnotGiven\('\w+'\)/.test(source) ? ['not-given'] : []),
    ...kindsOf(FLAWS[check] ?? '-'),
    ...(check === 'key' ? all(read('src/jwt/select.ts'), /\bnone\(\s*'([a-z-]+)'/g) : []),
  ];
  return [...new Set(ids)].sort();
};

const sourceOf = (check: CheckId): string => read(`src/jwt/checks/${check}.ts`);

const holesOf = (sentence = ''): readonly string[] =>
  [...new Set(all(sentence, /\{([A-Za-z][A-Za-z0-9]*)\}/g))].sort();

// Drafts that make it say so

const part = (content: unknown): string =>
  Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString(
    'base64url',
  );
const jwt = (header: unknown, claims: unknown = {}, signature = 'AAAA'): string =>
  `${part(header)}.${part(claims)}.${signature}`;

const rs = { alg: 'RS256' };
const loose = ['\ufeff{}', '{', '[]', '{"a":1,"a":2}', '{"a":12345678901234567890}'];
const headers = [{}, { alg: 'none' }, { alg: 'hs256' }, { ...rs, crit: ['b'], b: 1 }, ...loose];
const bodies = [
  ...[{ exp: now }, { exp: now + 9 }, { nbf: now + 9 }, { exp: now * 1000 }, { iat: now + 9 }],
  ...[{ iss: 'a', aud: 'b' }, { iss: 'x', aud: 'x' }, { aud: 1 }, { cnf: {} }, ...loose],
];
const { n, e } = rsaA.jwk;
const twins = { keys: [1, 2].map(() => ({ kty: 'RSA', n, e, kid: 'a' })) };
const keyed: readonly (readonly [unknown, unknown])[] = [
  ...[p256A.spki, rsaA.spki, jwks, rsa1024.spki].map((key) => [rs, key] as const),
  ...[rsaA.jwk, jwks].map((key) => [{ ...rs, kid: 'z' }, key] as const),
  [{ ...rs, kid: 'a' }, twins],
  [rs, { kty: 'RSA', n, e, key_ops: ['sign'] }],
  [{ alg: 'PS256' }, rsaA.jwk],
  [{ alg: 'ES256' }, p384.spki],
  [{ alg: 'ES256' }, jwks],
  [{ alg: 'HS256' }, 'short'],
  [{ alg: 'none' }, rsaA.spki],
];
const gcm = { alg: 'dir', enc: 'A256GCM' };
const sealed: readonly (readonly [unknown, string])[] = [
  [gcm, 'short'],
  [gcm, 'k'.repeat(32)],
  [{ alg: 'RSA-OAEP', enc: 'A256GCM' }, rsaA.spki],
  [{ alg: 'RSA1_5', enc: 'A256GCM' }, rsaA.spki],
];
/** Under a key of 32 times k, what is inside is compressed as its header says, and isn't. */
const undeflatable =
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwiemlwIjoiREVGIn0..AAAAAAAAAAAAAAAA.jgHQ7YLpWHt7Ww.YE1UspXtxQsb-imPZ5-ZaA';
const long = 'A'.repeat(86);
const drafts: readonly Patch[] = [
  ...['', ` ${jwt(rs)}`, 'a', 'a!.b.c', 'YQ==.YQ.YQ', 'abcde.YQ.YQ', 'YR.YQ.YQ', '_w._w._w'],
  ...[`${part({ enc: 'A128GCM' })}.YQ.YQ.YQ.YQ`, ...headers.map((header) => jwt(header))],
].map((token) => ({ token }));
const expectations = { issuer: 'a', audience: 'b', type: 'JWT', algorithms: 'RS256' };
const more: readonly Patch[] = [
  ...bodies.map((body) => ({ token: jwt(rs, body), ...expectations })),
  ...['x', 'JWT'].map((typ) => ({ token: jwt({ ...rs, typ }), ...expectations })),
  ...keyed.map(([header, key]) => ({
    token: jwt(header),
    key: typeof key === 'string' ? key : JSON.stringify(key),
  })),
  ...sealed.map(([header, key]) => ({ token: `${part(header)}..YQ.YQ.YQ`, key })),
  { token: undeflatable, key: 'k'.repeat(32) },
  ...rfc7516.map(({ token, jwk }) => ({ token, key: JSON.stringify(jwk) })),
  ...[p256A, secp256k1].map(({ alg, spki }) => ({ token: jwt({ alg }, {}, long), key: spki })),
  { token: jwt(rs), at: 'soon', algorithms: 'ES256' },
  { token: `${part(rs)}._w.AAAA` },
  { token: 'A'.repeat(2 ** 20 + 1) },
];

const outcomesOf = async (draft: Patch): Promise<readonly Outcome[]> =>
  (await diagnose({ ...emptyDraft(now), ...draft } satisfies Draft, {})).outcomes;

const pasted = Object.values(samples).flatMap(({ broken, cured }) => [broken, cured]);
const said = (await Promise.all([...drafts, ...more, ...pasted].map(outcomesOf))).flat();

/** Holes that no fact of the outcome fills. */
const emptyHoles = ({ facts }: Outcome, sentence: string | undefined): readonly string[] =>
  holesOf(sentence).filter((hole) => !Object.hasOwn(facts, hole));

describe.each(CHECK_IDS)('%s', (check) => {
  const words = { ja: ja.checks[check], en: en.checks[check] };

  test('has a sentence for everything that its source can say, and for nothing else', () => {
    const emitted = emittedBy(check, sourceOf(check));
    expect(Object.keys(words.ja.says).sort()).toEqual(emitted);
    expect(Object.keys(words.en.says).sort()).toEqual(emitted);
  });

  test('has the same holes in both languages', () => {
    const holes = (says: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.keys(says).map((id) => [id, holesOf(says[id])]));
    expect(holes(words.en.says)).toEqual(holes(words.ja.says));
  });

  test('fills every hole with a fact', () => {
    const mine = said.filter((outcome) => outcome.check === check);
    for (const [id, sentence] of Object.entries(words.en.says)) {
      const outcomes = mine.filter(({ says }) => says === id);
      if (holesOf(sentence).length > 0) expect(outcomes, `no draft reaches ${id}`).not.toEqual([]);
      for (const outcome of outcomes) expect(emptyHoles(outcome, sentence), id).toEqual([]);
    }
  });
});

test('a new outcome without a sentence, and a hole without a fact, are caught (this can fail)', () => {
  const source = `${sourceOf('issuer')}\nfailed('never-explained', {})`;
  expect(emittedBy('issuer', source)).toContain('never-explained');
  expect(emittedBy('key', sourceOf('key'))).toEqual(
    expect.arrayContaining(['quoted', 'kid-not-found', 'not-given', 'bad-rsa']),
  );
  const outcome: Outcome = {
    check: 'issuer',
    result: 'passed',
    says: 'ok',
    facts: { actual: 'a' },
  };
  expect(emptyHoles(outcome, 'from {actual} to {nowhere}')).toEqual(['nowhere']);
});
