import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#i18n/locales.ts';
import { loadWords, type Words } from '#catalog/words.ts';
import type * as Lookup from './lookup.ts';

export interface Parts {
  readonly lookup: typeof Lookup;
  readonly content: Words;
}

const load = async (lang: Locale): Promise<Parts> => {
  const [lookup, content] = await Promise.all([import('./lookup.ts'), loadWords(lang)]);
  return { lookup, content };
};

const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'paste', 'input'] as const;

/** All messages at once, at the first sign of a person: what is loaded must not tell what was pasted. */
export const useLookup = (lang: Locale, isWanted: boolean): Parts | 'broken' | null => {
  const [parts, setParts] = useState<Parts | 'broken' | null>(null);
  useEffect(() => {
    const stop = (): void => signs.forEach((sign) => removeEventListener(sign, ask, true));
    let isAsked = false;
    function ask(): void {
      stop();
      if (isAsked) return;
      isAsked = true;
      load(lang).then(setParts, () => setParts('broken'));
    }
    signs.forEach((sign) => addEventListener(sign, ask, { capture: true, passive: true }));
    if (isWanted) ask();
    return stop;
  }, [lang, isWanted]);
  return parts;
};
