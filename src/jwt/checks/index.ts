import type { Check, CheckId, Inquiry, Lab, Outcome } from '../model.ts';
import { outcomeOf } from '../outcome.ts';
import { algorithm } from './algorithm.ts';
import { audience } from './audience.ts';
import { claims } from './claims.ts';
import { header } from './header.ts';
import { input } from './input.ts';
import { issuer } from './issuer.ts';
import { key } from './key.ts';
import { signature } from './signature.ts';
import { structure } from './structure.ts';
import { time } from './time.ts';
import { type } from './type.ts';

/** In the order of RFC 7515 section 5.2 and RFC 7519 section 7.2. */
export const CHECKS: readonly Check[] = [
  input,
  structure,
  header,
  algorithm,
  key,
  signature,
  claims,
  issuer,
  audience,
  time,
  type,
];

export const CHECK_IDS: readonly CheckId[] = CHECKS.map((check) => check.id);

/** A check that cannot even be tried names the first check in its way. */
const obstacle = (check: Check, outcomes: readonly Outcome[]): CheckId | undefined =>
  check.needs.find((id) => {
    const before = outcomes.find((outcome) => outcome.check === id);
    return before?.result === 'failed' || before?.result === 'not-run';
  });

const runOne = async (check: Check, inquiry: Inquiry, lab: Lab): Promise<Outcome> => {
  try {
    return await check.run(inquiry, lab);
  } catch {
    return outcomeOf(check.id).error('crashed');
  }
};

/** Runs every check, whatever fails: what could not be run says why. Never throws. */
export const runChecks = async (inquiry: Inquiry, lab: Lab): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const check of CHECKS) {
    const by = obstacle(check, outcomes);
    outcomes.push(by ? outcomeOf(check.id).blocked(by) : await runOne(check, inquiry, lab));
  }
  return outcomes;
};
