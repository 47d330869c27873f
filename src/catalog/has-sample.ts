import type { CauseId } from '#jwt/model.ts';

const samples = import.meta.glob('../../content/causes/*/sample.ts');

/** A cause that a token cannot show has none to try. */
export const hasSample = (id: CauseId): boolean =>
  Object.hasOwn(samples, `../../content/causes/${id}/sample.ts`);
