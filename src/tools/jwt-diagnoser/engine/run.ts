import { runInPage } from './in-page.ts';
import { runInWorker } from './in-worker.ts';
import type { Running } from './running.ts';

type Portable = () => unknown;

/** The text of a worker: the engine, its first word, and then an answer to each question. */
const programOf = (open: Portable, rare: Portable | null): string => `'use strict';
const engine = (${open.toString()})()(${rare === null ? '' : `(${rare.toString()})()`});
onmessage = async ({ data }) => postMessage(await engine.answer(data));
postMessage(engine.greeting);`;

/** secp256k1 and Ed448 are large: they come when the reader asks for them. */
const loadRare = async () => (await import('./rare.ts?portable')).default;

/** The engine off the page's thread, so that typing never waits; on it, where there is no other. */
export const runEngine = async (withRare: boolean): Promise<Running> => {
  const { default: open } = await import('./engine.ts?portable');
  const rare = withRare ? await loadRare() : null;
  try {
    return await runInWorker(programOf(open, rare));
  } catch {
    return runInPage(open()(rare?.()));
  }
};
