import type { CauseId, CheckId } from '#jwt/model.ts';
import { causes } from './causes.ts';
import type { steps } from './step-list.ts';

export { steps, stepOf, type StepId } from './step-list.ts';

const ids = Object.keys(causes).sort();

/** The most general cause that this one is a case of; itself, if it refines none. */
const rootOf = (id: CauseId): CauseId => {
  const general = causes[id]?.refines;
  return general === undefined || causes[general] === undefined ? id : rootOf(general);
};

/** The causes that refine this one, by id. */
export const casesOf = (id: CauseId): readonly CauseId[] =>
  ids.filter((other) => causes[other]?.refines === id);

/** A general cause, and its special cases, whatever they refine between them. */
export interface Family {
  readonly id: CauseId;
  readonly cases: readonly CauseId[];
}

/** The causes of one check, by id. A family stands where its general cause stands. */
export const familiesAt = (check: CheckId): readonly Family[] =>
  ids
    .filter((id) => rootOf(id) === id && causes[id]?.explains[0] === check)
    .map((id) => ({ id, cases: ids.filter((other) => other !== id && rootOf(other) === id) }));

/** The causes of one step, in the order of its checks. */
export const familiesOf = (step: (typeof steps)[number]): readonly Family[] =>
  step.checks.flatMap(familiesAt);

/** The same one by one, each general cause before its cases: the order in which to look. */
export const causesOf = (step: (typeof steps)[number]): readonly CauseId[] =>
  familiesOf(step).flatMap(({ id, cases }) => [id, ...cases]);

/** A token, a key, an expectation or the clock can show one of these; a message alone leads to the others. */
export const isShown = ({ id, cases }: Family): boolean =>
  [id, ...cases].some((each) => causes[each]?.examine !== undefined);
