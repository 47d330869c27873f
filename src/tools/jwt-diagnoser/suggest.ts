import type { CauseId } from '#jwt/model.ts';
import { causes } from '#catalog/causes.ts';
import { stepOf, steps } from '#catalog/steps.ts';

const MOST = 2;

/** How widely a cause is met: the messages that are known of it. */
const fame = (id: CauseId): number => causes[id]?.symptoms.length ?? 0;

/** A cause that inputs cannot reveal has no sample, and a special form is not where a reader begins. */
const isFit = (id: CauseId): boolean =>
  causes[id]?.examine !== undefined && causes[id].refines === undefined;

/** Two samples of each step, the best known causes first. */
export const suggestions: readonly CauseId[] = steps.flatMap((step) =>
  Object.keys(causes)
    .filter((id) => isFit(id) && stepOf(causes[id]?.explains[0] ?? 'input') === step.id)
    .sort((a, b) => fame(b) - fame(a))
    .slice(0, MOST),
);
