import type { Locale } from '#i18n/locales.ts';

/** Provider -> token -> which token it is, and for whom. */
export type ProviderWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const loadProviderWords = async (locale: Locale): Promise<ProviderWords> =>
  (
    await (locale === 'ja'
      ? import('virtual:words/providers/ja')
      : import('virtual:words/providers/en'))
  ).default;
