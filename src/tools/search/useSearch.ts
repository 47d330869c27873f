import { useEffect, useState } from 'preact/hooks';
import { type Hits, search } from './pagefind.ts';
import { refuse, type Refusal } from './refuse.ts';
import { findSymptom, type Symptom } from './symptoms.ts';

/** What there is to say of a query. It lives in this page's memory alone. */
export interface Answer {
  readonly refusal: Refusal | null;
  readonly symptom: Symptom | null;
  /** Null while they are awaited, and for a refused or an empty query. */
  readonly hits: Hits | null;
  readonly failed: boolean;
}

const nothing: Answer = { refusal: null, symptom: null, hits: null, failed: false };

export interface Places {
  /** The folder of the index. */
  readonly index: string;
  /** Where the messages that verifiers print are listed. */
  readonly symptoms: string;
}

let symptoms: Promise<readonly Symptom[]> | null = null;

const loadSymptoms = (url: string): Promise<readonly Symptom[]> => {
  symptoms ??= fetch(url).then((response) => response.json() as Promise<readonly Symptom[]>);
  return symptoms;
};

/** A known message is looked up as it is known: the rest of a pasted line names files, values and times. */
const find = async (query: string, wanted: number, places: Places): Promise<Answer> => {
  const symptom = findSymptom(query, await loadSymptoms(places.symptoms));
  const hits = await search(places.index, symptom?.message ?? query, wanted);
  return { ...nothing, symptom, hits };
};

/** How long a pause ends a word, in milliseconds. */
const PAUSE = 120;

export const useSearch = (query: string, wanted: number, places: Places): Answer => {
  const [answer, setAnswer] = useState(nothing);
  useEffect(() => {
    const refusal = refuse(query);
    if (refusal !== null || query.trim() === '') {
      setAnswer({ ...nothing, refusal });
      return;
    }
    let stale = false;
    const show = (next: Answer) => {
      if (!stale) setAnswer(next);
    };
    const timer = setTimeout(() => {
      find(query, wanted, places).then(show, () => show({ ...nothing, failed: true }));
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, wanted]);
  return answer;
};
