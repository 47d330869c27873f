import type { JSX } from 'preact';
import type { Fact, Outcome } from '#jwt/model.ts';
import { Revealed } from '../shared/Said.tsx';
import { closest, difference } from './difference.ts';
import type { DiagnoserWords } from './words.ts';

/** Longer values say no more, and segmenting them takes time. */
const LONGEST = 500;
const MOST = 20;

const toValues = (fact: Fact | undefined): readonly string[] => {
  if (typeof fact === 'string') return [fact.slice(0, LONGEST)];
  return Array.isArray(fact)
    ? fact.slice(0, MOST).map((item: string) => item.slice(0, LONGEST))
    : [];
};

interface Side {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const Value = ({ before, marked, after }: Side): JSX.Element => (
  <code translate={false}>
    <Revealed text={before} />
    {marked === '' ? (
      <mark class="gap" />
    ) : (
      <mark>
        <Revealed text={marked} />
      </mark>
    )}
    <Revealed text={after} />
  </code>
);

/** Expected beside actual, the difference marked at the character. */
export const Diff = ({
  outcome,
  words,
}: {
  readonly outcome: Outcome;
  readonly words: DiagnoserWords;
}): JSX.Element | null => {
  if (outcome.says !== 'mismatch') return null;
  const pair = closest(toValues(outcome.facts['expected']), toValues(outcome.facts['actual']));
  if (pair === null) return null;
  const { before, expected, actual, after } = difference(...pair);
  return (
    <dl class="diff">
      <dt>{words.expected}</dt>
      <dd>
        <Value before={before} marked={expected} after={after} />
      </dd>
      <dt>{words.actual}</dt>
      <dd>
        <Value before={before} marked={actual} after={after} />
      </dd>
    </dl>
  );
};
