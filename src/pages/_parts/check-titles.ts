import { getEntry, type CollectionEntry } from 'astro:content';
import type { CheckId } from '#jwt/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { idOf, entriesOf } from './entries.ts';

/** What each check is called, by its id. */
export const checkTitles = async (locale: Locale): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await entriesOf('checks', locale)).map((entry) => [idOf(entry), entry.data.title]),
  );

export const checkEntry = async (
  check: CheckId,
  locale: Locale,
): Promise<CollectionEntry<'checks'>> => {
  const entry = await getEntry('checks', `${check}/${locale}`);
  if (entry === undefined) throw new Error(`There is no content/checks/${check}/${locale}.mdx`);
  return entry;
};
