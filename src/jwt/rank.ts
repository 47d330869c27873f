/**
 * The order in which findings are shown: what fails first, first; within it, what is known best; the special, if it is at
 * least likely, before the general.
 */
import type { Cause, CauseId, CheckId, Finding, Outcome, Strength } from './model.ts';

const STRENGTHS: readonly Strength[] = ['proven', 'likely', 'possible'];

type Causes = Readonly<Record<CauseId, Cause>>;

/** The more general causes above this one, nearest first. */
const ancestors = (id: CauseId, causes: Causes): readonly CauseId[] => {
  const found: CauseId[] = [];
  for (
    let parent = causes[id]?.refines;
    parent && !found.includes(parent);
    parent = causes[parent]?.refines
  )
    found.push(parent);
  return found;
};

const position = (finding: Finding, outcomes: readonly Outcome[]): number => {
  const at = (check: CheckId): number => {
    const index = outcomes.findIndex((outcome) => outcome.check === check);
    const result = outcomes[index]?.result;
    // a warning is worth saying after every failure, and what passed after every warning
    const after = result === 'failed' ? 0 : result === 'passed' ? 2 : 1;
    return index + after * outcomes.length;
  };
  return Math.min(...finding.explains.map(at));
};

const shares = (a: Finding, b: Finding): boolean =>
  a.explains.some((check) => b.explains.includes(check));

/**
 * Where an experiment has settled a check, what is merely possible there has nothing left to explain; but a general form
 * that is proven leaves open which of its special cases it is.
 */
const isSettled = (finding: Finding, all: readonly Finding[], causes: Causes): boolean =>
  finding.evidence.strength === 'possible' &&
  all.some(
    (other) =>
      other.evidence.strength === 'proven' &&
      shares(other, finding) &&
      !ancestors(finding.cause, causes).includes(other.cause),
  );

/**
 * Whose place it takes: a special form that is likely stands right before its general form that is proven, which says less
 * of the same thing.
 */
const leadOf = (finding: Finding, all: readonly Finding[], causes: Causes): Finding => {
  if (finding.evidence.strength !== 'likely') return finding;
  const general = ancestors(finding.cause, causes).map((id) =>
    all.find(({ cause, evidence }) => cause === id && evidence.strength === 'proven'),
  );
  return general.find((other) => other) ?? finding;
};

/** Sorts findings, drops what a proven one leaves idle, and marks general forms of a special finding. */
export const rank = (
  all: readonly Finding[],
  outcomes: readonly Outcome[],
  causes: Causes,
): readonly Finding[] => {
  const depth = (finding: Finding): number => ancestors(finding.cause, causes).length;
  const order = (finding: Finding): readonly number[] => [
    position(finding, outcomes),
    STRENGTHS.indexOf(finding.evidence.strength),
    -depth(finding),
    causes[finding.cause]?.isUsual ? 0 : 1,
  ];
  const byOrder = (a: Finding, b: Finding): number => {
    const [left, right] = [order(a), order(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? a.cause.localeCompare(b.cause) : (left[at] ?? 0) - (right[at] ?? 0);
  };
  const compare = (a: Finding, b: Finding): number => {
    const [left, right] = [leadOf(a, all, causes), leadOf(b, all, causes)];
    if (left !== right) return byOrder(left, right);
    return Number(a === left) - Number(b === right) || byOrder(a, b);
  };
  return all
    .filter((finding) => !isSettled(finding, all, causes))
    .sort(compare)
    .map((finding, _, sorted) => {
      const special = sorted.find((other) =>
        ancestors(other.cause, causes).includes(finding.cause),
      );
      return special ? { ...finding, generalOf: special.cause } : finding;
    });
};
