import { idOf, entriesOf } from './entries.ts';
import type { Locale } from '#i18n/locales.ts';

/** What each check is called, by its id. */
export const checkTitles = async (locale: Locale): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await entriesOf('checks', locale)).map((entry) => [idOf(entry), entry.data.title]),
  );
