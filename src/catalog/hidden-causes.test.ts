import { expect, test } from 'vitest';
import likely from '#content/libraries/likely.ts';
import { causes } from './causes.ts';
import { speakers } from './messages.ts';

/** A cause that no input reveals is found by its message, or not at all. */

const hidden = Object.keys(causes).filter((id) => causes[id]?.examine === undefined);

const named = speakers.flatMap(({ messages }) =>
  messages.flatMap((message) => ('cause' in message ? [message.cause] : [])),
);
const led = new Set([...named, ...Object.values(likely).flat()]);

test('there is something to judge', () => {
  expect(hidden.length).toBeGreaterThan(30);
});

test.each(hidden)('a message leads to %s', (id) => {
  expect(led).toContain(id);
});
