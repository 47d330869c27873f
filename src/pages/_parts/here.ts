import type { Locale } from '#i18n/locales.ts';
import { localeOf } from '#i18n/paths.ts';

/** The language of the page that a component stands on: MDX hands its components no language. */
export const localeHere = (url: URL): Locale => {
  const locale = localeOf(url.pathname);
  if (locale === null) throw new Error(`${url.pathname} has no language`);
  return locale;
};
