import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import near from '#content/libraries/near.ts';
import { libraries } from './libraries.ts';
import { speakers } from './messages.ts';
import { alsoBy, isRecorded, printed, printedFor, slugOf } from './printed.ts';

const addresses = printed.map(({ library, slug }) => `${library}/${slug}`).sort();
const kept = new URL('printed.txt', import.meta.url).pathname;

/** A URL is permanent. New ones are added by `npm run unit -- src/catalog/printed -u`; one that goes has to redirect. */
test('no page of a message has moved', async () => {
  const before = readFileSync(kept, 'utf8').split('\n').filter(Boolean);
  expect(before.filter((address) => !addresses.includes(address))).toEqual([]);
  await expect(`${addresses.join('\n')}\n`).toMatchFileSnapshot(kept);
});

test('no two pages share an address, and each can be typed', () => {
  expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
  for (const address of addresses)
    expect(address).toMatch(/^[a-z0-9-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test('every message is on the page of its library that leads where it leads; a wrapper on none', () => {
  for (const { id, messages } of speakers)
    for (const message of messages) {
      const page = printedFor(id, message.text);
      if (message.general) expect(page).toBeUndefined();
      else if ('cause' in message) expect(page?.cause).toBe(message.cause);
      else expect(page?.check).toBe(message.check);
    }
});

describe('a slug', () => {
  test.each([
    ['jwt audience invalid. expected: {audience}', 'jwt-audience-invalid-expected'],
    ['"{claim}" claim is missing', 'claim-is-missing'],
    ['IDX10223: Lifetime validation failed.', 'idx10223-lifetime-validation-failed'],
  ])('of %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('ends with a whole word', () => {
    const long = slugOf('a message of many words '.repeat(9));
    expect(long.length).toBeLessThanOrEqual(72);
    expect(long).toMatch(/-(?:a|message|of|many|words)$/);
  });
});

test('pages that print the same know each other', () => {
  const [one] = printed.filter((page) => alsoBy(page).length > 0);
  expect(one).toBeDefined();
  if (one !== undefined) expect(alsoBy(alsoBy(one)[0] ?? one)).toContain(one);
});

test.each(Object.entries(near))(
  '%s is near to %s, whose code a run has held',
  (product, library) => {
    expect(speakers.map(({ id }) => id)).toContain(product);
    expect(libraries.map(({ id }) => id)).toContain(library);
    expect(isRecorded(library)).toBe(true);
  },
);
