import type { CheckId } from '#jwt/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { entriesOf, entryOf, idOf } from './entries.ts';

/** What each check is called, by its id. */
export const checkTitles = async (locale: Locale): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await entriesOf('checks', locale)).map((entry) => [idOf(entry), entry.data.title]),
  );

export const checkEntry = (check: CheckId, locale: Locale) => entryOf('checks', check, locale);
