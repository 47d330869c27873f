import type { CauseId } from '#jwt/model.ts';
import { causesOf, steps } from './steps.ts';

/** Every cause, in the order in which to look. */
const inOrder: readonly CauseId[] = steps.flatMap(causesOf);

/** What to look at before and after a cause; undefined at either end. */
export const neighboursOf = (id: CauseId): readonly (CauseId | undefined)[] => {
  const place = inOrder.indexOf(id);
  return [inOrder[place - 1], inOrder[place + 1]];
};
