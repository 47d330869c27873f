import type { Finding, Outcome } from '#jwt/model.ts';

/** Does the finding speak of what only a verifier with rules of its own minds? Then every check that it names has passed. */
export const isHouseRule = ({ explains }: Finding, outcomes: readonly Outcome[]): boolean =>
  explains.every((check) =>
    outcomes.some((outcome) => outcome.check === check && outcome.result === 'passed'),
  );
