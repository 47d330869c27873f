import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '#i18n/locales.ts';
import { loadLibraries, type LibraryEntry } from '#catalog/library-view.ts';
import { loadDiagnosisWords, type Words } from '#catalog/words.ts';
import type { Running } from './engine/running.ts';
import { loadShown } from './library/choice.ts';
import type * as Views from './views.ts';

export interface Parts {
  readonly views: typeof Views;
  readonly content: Words;
  readonly libraries: readonly LibraryEntry[];
  readonly engine: Running;
}

/** Without them a report lacks its code alone. What is shown of them is asked for now: it must not tell what was found. */
const readLibraries = async (): Promise<readonly LibraryEntry[]> => {
  try {
    const libraries = await loadLibraries();
    loadShown(libraries).catch(() => undefined);
    return libraries;
  } catch {
    return [];
  }
};

const load = async (lang: Locale): Promise<Parts> => {
  const [views, content, libraries] = await Promise.all([
    import('./views.ts'),
    loadDiagnosisWords(lang),
    readLibraries(),
  ]);
  return { views, content, libraries, engine: await views.runEngine(false) };
};

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin', 'paste'] as const;

/**
 * The heavy half of the tool, asked for once a person is there: a robot and a forgotten tab need none of it. `isWanted`:
 * something was asked of the tool before it came to life. 'broken' when it could not be had.
 */
export const useParts = (lang: Locale, isWanted: boolean): Parts | 'broken' | null => {
  const [parts, setParts] = useState<Parts | 'broken' | null>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    const ask = (): void => {
      stop();
      if (isAsked.current) return;
      isAsked.current = true;
      load(lang).then(setParts, () => setParts('broken'));
    };
    const stop = (): void => signs.forEach((sign) => removeEventListener(sign, ask, true));
    signs.forEach((sign) => addEventListener(sign, ask, { capture: true, passive: true }));
    if (isWanted) ask();
    return stop;
  }, [lang, isWanted]);
  return parts;
};
