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
const aside = threads.filter((thread) => thread.lot === 'first' && isHeldAside(thread));
const asideOfSecond = threads.filter(({ lot }) => lot === 'aside');
const unseen = threads.filter(({ lot }) => lot === 'unseen');

test('there is enough to measure with, of what is known and of what is not', () => {
  expect(threads.length).toBeGreaterThanOrEqual(825);
  const first = threads.filter(({ lot }) => lot === 'first');
  expect(first.length).toBeGreaterThanOrEqual(220);
  expect(new Set(threads.map(({ address }) => address)).size).toBe(threads.length);
  expect(aside.length).toBeGreaterThan(first.length / 4);
  const second = threads.length - first.length - unseen.length;
  expect(asideOfSecond.length).toBeGreaterThan(second / 4);
  expect(threads.filter(({ right }) => right.join() === 'nothing').length).toBeGreaterThanOrEqual(
    50,
  );
});

describe('what people pasted into threads is answered acceptably', () => {
  test.each([
    ['in what the lookup was improved with', worked, 0.95],
    ['in what was held aside of the first lot, 86.7 % of it at first contact', aside, 0.95],
    [
      'in what was held aside of the second lot, 84.7 % of it at first contact',
      asideOfSecond,
      0.95,
    ],
    ['in what was gathered last, and nothing was improved with', unseen, 0.92],
  ])('%s', (_, some, floor) => {
    const wrong = wrongOf(some);
    expect(1 - wrong.length / some.length, wrong.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
