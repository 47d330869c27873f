import type { CauseId } from '#jwt/model.ts';
import { libraries } from './libraries.ts';
import { recordedCauses, refusersOf } from './observed.ts';
import { causesOf, steps, type StepId } from './steps.ts';

/** A cause of which every library was handed the broken sample. */
export interface Row {
  readonly cause: CauseId;
  /** One library accepts what another refuses. */
  readonly differs: boolean;
}

const differs = (cause: CauseId): boolean => {
  const refused = refusersOf(cause).length;
  return refused > 0 && refused < libraries.length;
};

/** The recorded causes by step, in the order in which to look. */
export const recordedByStep: readonly { readonly step: StepId; readonly rows: readonly Row[] }[] =
  steps.map((step) => ({
    step: step.id,
    rows: causesOf(step)
      .filter((cause) => recordedCauses.includes(cause))
      .map((cause) => ({ cause, differs: differs(cause) })),
  }));
