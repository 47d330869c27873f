/** One language per URL. The order is the order in which the chooser offers them. */
export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (text: string): text is Locale =>
  (locales as readonly string[]).includes(text);

export const otherLocale = (locale: Locale): Locale => (locale === 'ja' ? 'en' : 'ja');

/** A language's name in that language, for whoever cannot read the page. */
export const nativeName: Readonly<Record<Locale, string>> = { ja: '日本語', en: 'English' };

/** Open Graph wants language and territory. */
export const ogLocale: Readonly<Record<Locale, string>> = { ja: 'ja_JP', en: 'en_US' };
