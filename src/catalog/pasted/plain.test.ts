import { expect, test } from 'vitest';
import { readAlso } from '#explain/index.ts';
import { isHeldAside, isRight, threads, type Thread } from './threads.ts';

/** As if no message of any library were known. */
const answerTo = ({ text }: Thread): string =>
  readAlso({ matches: [], nearest: [] }, text).matches[0]?.check ?? 'nothing';

const worked = threads.filter((thread) => !isHeldAside(thread));

test('plain words alone answer most of what people pasted, and little of it wrongly', () => {
  const right = worked.filter((thread) => isRight(answerTo(thread), thread));
  const wrong = worked
    .filter((thread) => !right.includes(thread) && answerTo(thread) !== 'nothing')
    .map((thread) => `${answerTo(thread)} instead of ${thread.right.join(' or ')}: ${thread.text}`);
  expect(right.length / worked.length).toBeGreaterThan(0.7);
  expect(wrong.length / worked.length, wrong.join('\n\n')).toBeLessThan(0.03);
  // A millisecond each, of a processor that others may be using.
}, 60_000);
