import { describe, expect, test } from 'vitest';
import likely from '#content/libraries/likely.ts';
import type { Observed } from '#content/libraries/model.ts';
import { CHECK_IDS } from '#jwt/checks/index.ts';
import { explain, prepare } from '#explain/index.ts';
import { causes } from './causes.ts';
import { speakers, speakersOf } from './messages.ts';

/** What every folder under content/libraries owes its readers. */

const observed = import.meta.glob<Observed>('../../content/libraries/*/observed.json', {
  eager: true,
  import: 'default',
});

test('there is something to judge', () => {
  expect(speakers.length).toBeGreaterThan(3);
  expect(Object.keys(observed).length).toBeGreaterThan(3);
});

describe.each(speakers.map((speaker) => [speaker.id, speaker] as const))('%s', (_, speaker) => {
  const { messages } = speaker;

  test('prints something, and nothing twice', () => {
    expect(messages.length).toBeGreaterThan(0);
    const texts = messages.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test.each(messages)('$text', (message) => {
    if ('check' in message) expect(CHECK_IDS).toContain(message.check);
    else expect(causes).toHaveProperty(message.cause);
    const outside = message.text.replaceAll(/\{[a-z][A-Za-z0-9]*\}/g, '');
    expect(outside.trim()).not.toBe('');
    expect(message.text).toBe(message.text.trim());
    expect(message.text, 'two holes need something between them').not.toMatch(/\}\{/);
    const holes = Array.from(message.text.matchAll(/\{([a-z][A-Za-z0-9]*)\}/g), ([, name]) => name);
    expect(new Set(holes).size).toBe(holes.length);
    expect(message.from).not.toBe('');
  });
});

test.each(Object.keys(observed))('%s: every recorded message is known', (path) => {
  const id = path.split('/').at(-2) ?? '';
  const entries = prepare(speakersOf(id));
  const unknown = Object.entries(observed[path]?.causes ?? {}).flatMap(([cause, { broken }]) => {
    // An error without words is known by its name alone, and a call that a library lacks by the driver's own.
    if ('accepted' in broken || broken.message === '' || broken.error === 'Unsupported') return [];
    const { matches } = explain(`${broken.error}: ${broken.message}`, entries);
    return matches.length > 0 ? [] : [`${cause}: ${broken.message}`];
  });
  expect(unknown).toEqual([]);
});

// A library without a check of its own meets the cause at a later one: a Bearer prefix is bad Base64 to most of them.
test.each(Object.entries(likely))('what is likely behind %s exists, once', (_, ids) => {
  for (const id of ids) expect(causes).toHaveProperty(id);
  expect(new Set(ids).size).toBe(ids.length);
});
