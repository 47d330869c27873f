import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#i18n/locales.ts';
import { loadWords, type Words } from '#catalog/words.ts';

/** The words of one language; 'broken' when they could not be had, offline say. Asked for at once, whatever is typed. */
export const useContent = (lang: Locale): Words | 'broken' | null => {
  const [content, setContent] = useState<Words | 'broken' | null>(null);
  useEffect(() => {
    loadWords(lang).then(setContent, () => setContent('broken'));
  }, [lang]);
  return content;
};
