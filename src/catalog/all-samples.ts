import type { CauseId, Sample } from '#jwt/model.ts';

const found = import.meta.glob<Sample>('../../content/causes/*/sample.ts', {
  eager: true,
  import: 'default',
});

export const samples: Readonly<Record<CauseId, Sample>> = Object.fromEntries(
  Object.entries(found).map(([path, sample]) => [path.split('/').at(-2) ?? '', sample]),
);
