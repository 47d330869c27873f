import { getEntry, type CollectionEntry } from 'astro:content';
import type { Cause } from '#jwt/model.ts';
import { causes } from '#catalog/causes.ts';
import type { Locale } from '#i18n/locales.ts';

export const findCause = async (
  id: string,
  locale: Locale,
): Promise<CollectionEntry<'causes'> | undefined> => getEntry('causes', `${id}/${locale}`);

/** The words of a cause. A page that names a cause which does not exist would carry a dead link: the build stops. */
export const causeEntry = async (
  id: string,
  locale: Locale,
): Promise<CollectionEntry<'causes'>> => {
  const entry = await findCause(id, locale);
  if (entry === undefined) throw new Error(`There is no content/causes/${id}/${locale}.mdx`);
  return entry;
};

export const causeOf = (id: string): Cause => {
  const cause = causes[id];
  if (cause === undefined) throw new Error(`There is no content/causes/${id}/cause.ts`);
  return cause;
};
