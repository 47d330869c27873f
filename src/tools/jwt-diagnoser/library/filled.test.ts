import { expect, test } from 'vitest';
import { libraries } from '#catalog/libraries.ts';
import { fillAlgorithms } from './fill-algorithm.ts';

/** Every published cure, for every algorithm that its library has. */
const all = libraries.flatMap(({ id, library: { families = [] }, cures }) =>
  families.flatMap(({ names }) =>
    names.flatMap((name) =>
      Object.entries(cures).map(([kind, { text }]) => {
        const filled = fillAlgorithms(text, [name], families);
        return { id, name, kind, text, filled, isFilled: filled !== text };
      }),
    ),
  ),
);

const isSecret = (name: string): boolean => name.startsWith('HS');
const marks = (text: string): readonly string[] => text.match(/\b(?:RS|HS)256\b/g) ?? [];

/** What the page leaves as it is published: kind, library, algorithms. */
const left = (): readonly string[] =>
  Object.entries(
    Object.groupBy(
      all.filter(({ name, text, isFilled }) => {
        const mark = isSecret(name) ? 'HS256' : 'RS256';
        return !isFilled && name !== mark && text.includes(mark);
      }),
      ({ id, kind }) => `${id} ${kind}`,
    ),
  ).map(([what, some = []]) => `${what}: ${some.map(({ name }) => name).join(' ')}`);

test('a library with cures says what they can be filled in for', () => {
  const owing = libraries.filter(({ cures }) => Object.keys(cures).length > 0);
  expect(owing.length).toBeGreaterThan(5);
  for (const { id, library } of owing)
    expect(library.families?.flatMap(({ names }) => names).length, id).toBeGreaterThan(8);
});

test('no algorithm stands in two families', () => {
  for (const { id, library } of libraries) {
    const names = library.families?.flatMap((family) => family.names) ?? [];
    expect(new Set(names).size, id).toBe(names.length);
    for (const name of names)
      expect(name).toMatch(/^(?:(?:RS|PS|ES|HS)\d{3}|ES256K|Ed(?:DSA|25519))$/);
  }
});

test('what is filled in is filled in throughout', () => {
  const filled = all.filter(({ isFilled }) => isFilled);
  expect(filled.length).toBeGreaterThan(500);
  for (const one of filled)
    expect(marks(one.filled), `${one.id} ${one.kind} ${one.name}`).not.toContain(
      isSecret(one.name) ? 'HS256' : 'RS256',
    );
});

test('neither family of algorithms takes the place of the other', () => {
  for (const { id, name, kind, text, filled } of all) {
    const other = isSecret(name) ? 'RS256' : 'HS256';
    expect(filled.split(other).length, `${id} ${kind} ${name}`).toBe(text.split(other).length);
  }
});

test('each rule of a family strikes somewhere', () => {
  for (const { id, library, files, cures } of libraries)
    for (const { names, instead = {} } of library.families ?? [])
      for (const from of Object.keys(instead)) {
        const texts = [...Object.values(files), ...Object.values(cures)].map(({ text }) => text);
        expect(
          texts.some((text) => text.includes(from)),
          `${id} ${names[0] ?? ''} ${from}`,
        ).toBe(true);
      }
});

test('what stays as it is published', () => {
  expect(left()).toMatchInlineSnapshot(`
    [
      "jose base64url: RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA Ed25519",
      "jsonwebtoken base64url: RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512",
      "pyjwt base64url: RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 ES256K EdDSA",
      "golang-jwt base64url: RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA",
      "golang-jwt key-for-algorithm: EdDSA",
      "golang-jwt matching-key: EdDSA",
      "golang-jwt pem-newlines: EdDSA",
      "golang-jwt public-key: EdDSA",
      "jjwt base64url: RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA",
      "jjwt public-key: EdDSA",
      "rust-jsonwebtoken public-key: ES384 EdDSA",
    ]
  `);
});
