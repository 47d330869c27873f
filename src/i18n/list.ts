import type { Locale } from './locales.ts';

/** What stands between the items of a list, in a sentence. */
export const comma: Readonly<Record<Locale, string>> = { ja: '、', en: ', ' };

export const list = (items: readonly string[], locale: Locale): string => items.join(comma[locale]);
