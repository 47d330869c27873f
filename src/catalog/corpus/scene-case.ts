import type { CauseId, Patch } from '#jwt/model.ts';
import { caseOf, tokenOf, type Case } from './case.ts';
import { scenes, type SceneId } from './scenes.ts';

/** A good token and its verifier, with one thing changed. */
export const broken = (
  id: SceneId,
  fault: string,
  change: Patch | ((token: string) => Patch),
  ...accept: readonly CauseId[]
): Case =>
  caseOf(
    id,
    fault,
    { ...scenes[id], ...(typeof change === 'function' ? change(tokenOf(id)) : change) },
    ...accept,
  );

/** The token's text is what is changed. */
export const mangled = (
  id: SceneId,
  fault: string,
  change: (token: string) => string,
  ...accept: readonly CauseId[]
): Case => broken(id, fault, (token) => ({ token: change(token) }), ...accept);
