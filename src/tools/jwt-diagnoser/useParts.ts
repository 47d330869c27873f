import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#i18n/locales.ts';
import { loadLibraries } from '#catalog/load-libraries.ts';
import { loadWords, type Words } from '#catalog/words.ts';
import type * as Engine from './engine.ts';

export interface Parts {
  readonly engine: typeof Engine;
  readonly content: Words;
}

const load = async (lang: Locale): Promise<Parts> => {
  // Code of cures is shown later, but asked for now: what is loaded must not tell what was found
  loadLibraries().catch(() => undefined);
  const [engine, content] = await Promise.all([import('./engine.ts'), loadWords(lang)]);
  return { engine, content };
};

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin', 'paste'] as const;

/**
 * The heavy half of the tool, asked for once a person is there: a robot and a forgotten tab need none of it. `isWanted`:
 * something was asked of the tool before it came to life. 'broken' when it could not be had.
 */
export const useParts = (lang: Locale, isWanted: boolean): Parts | 'broken' | null => {
  const [parts, setParts] = useState<Parts | 'broken' | null>(null);
  useEffect(() => {
    let isAsked = false;
    const ask = (): void => {
      stop();
      if (isAsked) return;
      isAsked = true;
      load(lang).then(setParts, () => setParts('broken'));
    };
    const stop = (): void => signs.forEach((sign) => removeEventListener(sign, ask, true));
    signs.forEach((sign) => addEventListener(sign, ask, { capture: true, passive: true }));
    if (isWanted) ask();
    return stop;
  }, [lang, isWanted]);
  return parts;
};
