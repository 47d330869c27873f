import { useEffect, useState } from 'preact/hooks';
import type { RareVerifier } from '#jwt/lab/rare.ts';
import type { Draft, Inquiry, Report } from '#jwt/model.ts';
import { readInquiry } from '#jwt/read/inquiry.ts';
import type { Typed } from '../draft.ts';
import type { Parts } from './useParts.ts';

/** A diagnosis, and what it was made of: the fields may have changed since. */
export interface Run {
  readonly draft: Draft;
  readonly inquiry: Inquiry;
  readonly report: Report;
}

/** Long enough for a word, short enough to feel immediate. */
const PAUSE = 150;

const runOnce = async (
  { diagnose, causes }: Parts['engine'],
  typed: Typed,
  rare: RareVerifier | null,
): Promise<Run> => {
  const draft = { ...typed, now: Math.floor(Date.now() / 1000) };
  const report = await diagnose(draft, causes, rare ?? undefined);
  return { draft, inquiry: readInquiry(draft), report };
};

/** Diagnoses while a person types. A run that is overtaken is dropped; without a token there is nothing to say. */
export const useDiagnosis = (
  engine: Parts['engine'] | null,
  typed: Typed,
  rare: RareVerifier | null,
): Run | null => {
  const [run, setRun] = useState<Run | null>(null);
  const isEmpty = typed.token.trim() === '';
  useEffect(() => {
    if (isEmpty || engine === null) {
      setRun(null);
      return undefined;
    }
    let isStale = false;
    const timer = setTimeout(() => {
      void runOnce(engine, typed, rare).then((done) => {
        if (!isStale) setRun(done);
      });
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [engine, typed, rare]);
  return isEmpty ? null : run;
};
