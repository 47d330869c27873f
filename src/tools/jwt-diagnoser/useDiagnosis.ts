import { useEffect, useState } from 'preact/hooks';
import type { CauseId, Draft, Report } from '#jwt/model.ts';
import type { Typed } from '../draft.ts';
import type { Answer } from './engine/message.ts';
import type { Running } from './engine/running.ts';

/** An answer, and what it was made of: the fields may have changed since. */
export interface Run extends Answer {
  readonly draft: Draft;
  /** The cause that was asked about. */
  readonly askedFor: CauseId | null;
}

/** A run that has something to say. */
export interface Diagnosis extends Run {
  readonly report: Report;
}

export const isDiagnosis = (run: Run | null): run is Diagnosis =>
  run !== null && run.report !== null;

/** Long enough for a word, short enough to feel immediate. */
const PAUSE = 150;

/** Asks the engine while a person types. A keystroke cancels what is under way. */
export const useDiagnosis = (
  engine: Running | null,
  typed: Typed,
  asked: CauseId | null,
): Run | null => {
  const [run, setRun] = useState<Run | null>(null);
  useEffect(() => {
    if (engine === null) return undefined;
    const timer = setTimeout(() => {
      const draft = { ...typed, now: Math.floor(Date.now() / 1000) };
      engine.ask({ draft, asked }, (answer) => setRun({ ...answer, draft, askedFor: asked }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      engine.cancel();
    };
  }, [engine, typed, asked]);
  return run;
};
