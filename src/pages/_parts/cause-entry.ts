import { getEntry, type CollectionEntry } from 'astro:content';
import type { Cause } from '#jwt/model.ts';
import { causes } from '#catalog/causes.ts';
import type { Locale } from '#i18n/locales.ts';

/** The words of a cause. A page that names a cause which does not exist would carry a dead link: the build stops. */
export const causeEntry = async (
  id: string,
  locale: Locale,
): Promise<CollectionEntry<'causes'>> => {
  const entry = await getEntry('causes', `${id}/${locale}`);
  if (entry === undefined) throw new Error(`There is no content/causes/${id}/${locale}.mdx`);
  return entry;
};

export const causeOf = (id: string): Cause => {
  const cause = causes[id];
  if (cause === undefined) throw new Error(`There is no content/causes/${id}/cause.ts`);
  return cause;
};

/** A cause may be related to one that is still to be written: a test of the content asks for it, a page leaves it out. */
export const isKnown = (id: string): boolean => Object.hasOwn(causes, id);
