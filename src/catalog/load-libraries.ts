import type { LibrarySources } from './libraries.ts';

/**
 * The code of all libraries in one chunk, loaded when a tool first shows a cure. All of it: what is loaded must not tell
 * which cause was found.
 */
export const loadLibraries = async (): Promise<readonly LibrarySources[]> =>
  (await import('./libraries.ts')).libraries;
