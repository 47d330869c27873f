import type { CauseId, Sample } from '#jwt/model.ts';

/**
 * All samples, in one chunk that is loaded when the first is asked for. One chunk, not one for each: what is loaded must
 * not tell which cause the reader looks at.
 */
export const loadSamples = async (): Promise<Readonly<Record<CauseId, Sample>>> =>
  (await import('./all-samples.ts')).samples;
