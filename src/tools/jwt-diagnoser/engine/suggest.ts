import type { CauseId } from '#jwt/model.ts';
import { causes } from '#catalog/causes.ts';
import { stepOf, steps } from '#catalog/steps.ts';

const MOST = 2;

/** How much a cause stands for: its special forms first, then the messages that are known of it. */
const weight = (id: CauseId): number => {
  const forms = Object.values(causes).filter(({ refines }) => refines === id).length;
  return forms * 100 + (causes[id]?.symptoms.length ?? 0);
};

/** A cause that inputs cannot reveal has no sample, and a special form is not where a reader begins. */
const isFit = (id: CauseId): boolean =>
  causes[id]?.examine !== undefined && causes[id].refines === undefined;

/** Two samples of each step, the most general causes first. */
export const suggestions: readonly CauseId[] = steps.flatMap((step) =>
  Object.keys(causes)
    .filter((id) => isFit(id) && stepOf(causes[id]?.explains[0] ?? 'input') === step.id)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST),
);
