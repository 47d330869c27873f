import { CHECK_IDS } from './checks/index.ts';
import type { CheckId, Finding, Lab, Next, Open, Outcome, Verdict } from './model.ts';

/**
 * About a verifier with this key and these expectations. An expectation that was not given hinders no acceptance; an
 * unknown is never taken for a pass.
 */
export const judge = (outcomes: readonly Outcome[]): Verdict => {
  if (outcomes.some(({ result }) => result === 'failed')) return 'rejected';
  const signature = outcomes.find(({ check }) => check === 'signature');
  const broken = outcomes.some(({ result }) => result === 'error');
  return signature?.result === 'passed' && !broken ? 'accepted' : 'cannot-tell';
};

const isProven = ({ evidence }: Finding): boolean => evidence.strength === 'proven';

/** What stays unknown: a check that lacks an input, or causes that nothing at hand can separate. */
export const openQuestions = (
  outcomes: readonly Outcome[],
  findings: readonly Finding[],
): readonly Open[] =>
  outcomes.flatMap(({ check, result, supply }): readonly Open[] => {
    if (supply) return [{ check, supply, causes: [] }];
    if (result !== 'failed' && result !== 'not-testable') return [];
    const mine = findings.filter(({ explains }) => explains.includes(check));
    return mine.some(isProven)
      ? []
      : [{ check, supply: null, causes: mine.map(({ cause }) => cause) }];
  });

/** The one thing to do next, and what still fails after it. */
export const whatNext = async (
  outcomes: readonly Outcome[],
  findings: readonly Finding[],
  lab: Lab,
): Promise<Next | null> => {
  const isContent = (check: CheckId): boolean =>
    outcomes.some((outcome) => outcome.check === check && outcome.result === 'passed');
  const first = findings.find(({ explains }) => !explains.every(isContent));
  if (first) {
    const { cure } = first.evidence;
    const after = cure ? await lab.given(cure) : null;
    const thenFails = after ? CHECK_IDS.filter((check) => after[check] === 'failed') : [];
    return { cause: first.cause, supply: null, thenFails };
  }
  const supply = outcomes.find((outcome) => outcome.supply)?.supply;
  return supply ? { cause: null, supply, thenFails: [] } : null;
};
