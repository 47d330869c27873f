/** Shorthand for the outcomes of a check. */
import type { CheckId, Facts, Field, Outcome, Result } from './model.ts';

const NO_FACTS: Facts = {};

export const outcomeOf = (check: CheckId) => {
  const say =
    (result: Result) =>
    (says: string, facts: Facts = NO_FACTS): Outcome => ({ check, result, says, facts });
  return {
    passed: say('passed'),
    failed: say('failed'),
    warned: say('warned'),
    info: say('info'),
    notTestable: say('not-testable'),
    error: say('error'),
    /** It was not asked for: the field would unlock it. */
    notGiven: (supply: Field, says = 'not-given', facts: Facts = NO_FACTS): Outcome => ({
      check,
      result: 'not-run',
      says,
      facts,
      supply,
    }),
    /** It cannot be run until another check passes. */
    blocked: (by: CheckId): Outcome => ({
      check,
      result: 'not-run',
      says: 'blocked',
      facts: { by },
    }),
  };
};
