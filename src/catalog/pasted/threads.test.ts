import { describe, expect, test } from 'vitest';
import { explainText } from '../explainer.ts';
import { isHeldAside, isRight, threads, type Thread } from './threads.ts';

const answerTo = ({ text }: Thread): string => {
  const [best] = explainText(text).matches;
  return best?.cause ?? best?.check ?? 'nothing';
};

const wrongOf = (some: readonly Thread[]): readonly string[] =>
  some
    .filter((thread) => !isRight(answerTo(thread), thread))
    .map(
      (thread) => `${answerTo(thread)} instead of ${thread.right.join(' or ')}: ${thread.address}`,
    );

const worked = threads.filter((thread) => !isHeldAside(thread));
const asideOf = (lot: string): readonly Thread[] =>
  threads.filter((thread) => thread.lot === lot && isHeldAside(thread));

test('there is enough to measure with, of what is known and of what is not', () => {
  expect(threads.length).toBeGreaterThanOrEqual(825);
  expect(new Set(threads.map(({ address }) => address)).size).toBe(threads.length);
  expect(asideOf('first').length).toBeGreaterThanOrEqual(60);
  expect(asideOf('aside').length).toBeGreaterThanOrEqual(150);
  expect(asideOf('third').length).toBeGreaterThanOrEqual(135);
  const unknown = threads.filter(({ right }) => right.join() === 'nothing');
  expect(unknown.length).toBeGreaterThanOrEqual(50);
});

describe('what people pasted into threads is answered acceptably', () => {
  test.each([
    ['in what the lookup was improved with', worked, 0.95],
    [
      'in what was held aside of the first lot, 86.7 % of it at first contact',
      asideOf('first'),
      0.95,
    ],
    ['in what was held aside of the second, 84.7 % of it at first contact', asideOf('aside'), 0.95],
    ['in the third, 92.6 % of it at first contact', asideOf('third'), 0.95],
    ['in the fourth, 73.3 % of it at first contact', asideOf('fourth'), 0.95],
    ['in the fifth, 82.9 % of it at first contact', asideOf('fifth'), 0.95],
    ['in the sixth, 86.9 % of it at first contact', asideOf('sixth'), 0.95],
    [
      'in what was new in two natural samples, 91 % of it at first contact',
      asideOf('natural'),
      0.95,
    ],
  ])(
    '%s',
    (_, some, floor) => {
      const wrong = wrongOf(some);
      expect(1 - wrong.length / some.length, wrong.join('\n')).toBeGreaterThanOrEqual(floor);
    },
    // Three milliseconds each, of a processor that others may be using.
    60_000,
  );
});
