import type { CauseId, CheckId } from '#jwt/model.ts';
import { causes } from './causes.ts';

/** The five steps of the guide, in order, and the checks of each. The order within is that of the RFCs. */
export const steps = [
  { id: 'open', checks: ['input', 'structure', 'header'] },
  { id: 'algorithm', checks: ['algorithm'] },
  { id: 'key', checks: ['key', 'signature'] },
  { id: 'claims', checks: ['claims', 'issuer', 'audience', 'type'] },
  { id: 'time', checks: ['time'] },
] as const satisfies readonly { readonly id: string; readonly checks: readonly CheckId[] }[];

export type StepId = (typeof steps)[number]['id'];

export const stepOf = (check: CheckId): StepId =>
  steps.find((step) => (step.checks as readonly CheckId[]).includes(check))?.id ?? 'open';

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

/** The causes of one step: in the order of its checks, then by id. A family stands where its general cause stands. */
export const familiesOf = (step: (typeof steps)[number]): readonly Family[] =>
  step.checks.flatMap((check) =>
    ids
      .filter((id) => rootOf(id) === id && causes[id]?.explains[0] === check)
      .map((id) => ({ id, cases: ids.filter((other) => other !== id && rootOf(other) === id) })),
  );
