import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '#i18n/locales.ts';
import { loadLibraries } from '#catalog/load-libraries.ts';
import { loadWords, type Words } from '#catalog/words.ts';
import type { Running } from './engine/running.ts';
import type * as Views from './views.ts';

export interface Parts {
  readonly views: typeof Views;
  readonly content: Words;
  readonly engine: Running;
}

const load = async (lang: Locale): Promise<Parts> => {
  // Code of cures is shown later, but asked for now: what is loaded must not tell what was found
  loadLibraries().catch(() => undefined);
  const [views, content] = await Promise.all([import('./views.ts'), loadWords(lang)]);
  return { views, content, engine: await views.runEngine(false) };
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
