import type { Cause, CauseId } from '#jwt/model.ts';

const found = import.meta.glob<Cause>('../../content/causes/*/cause.ts', {
  eager: true,
  import: 'default',
});

const idOf = (path: string): CauseId => path.split('/').at(-2) ?? '';

/** Every folder under content/causes. To add a cause is to add a folder. */
export const causes: Readonly<Record<CauseId, Cause>> = Object.fromEntries(
  Object.entries(found).map(([path, cause]) => [idOf(path), cause]),
);
