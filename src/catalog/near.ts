import near from '#content/libraries/near.ts';
import { libraries, type LibrarySources } from './libraries.ts';

const nearest: ReadonlyMap<string, string> = new Map(Object.entries(near));

/** The library whose code helps who uses this product: itself, where a run has held it, or the nearest that was run. */
export const codeFor = (product: string): LibrarySources | undefined =>
  libraries.find(({ id }) => id === (nearest.get(product) ?? product));
