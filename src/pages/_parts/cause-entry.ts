import type { Cause } from '#jwt/model.ts';
import { causes } from '#catalog/causes.ts';
import type { Locale } from '#i18n/locales.ts';
import { entryOf } from './entries.ts';

/** The words of a cause. */
export const causeEntry = (id: string, locale: Locale) => entryOf('causes', id, locale);

export const causeOf = (id: string): Cause => {
  const cause = causes[id];
  if (cause === undefined) throw new Error(`There is no content/causes/${id}/cause.ts`);
  return cause;
};

/** A token, a key or the clock can show it: there is a sample of it to try, and something to ask of one's own. */
export const isExamined = (id: string): boolean => causeOf(id).examine !== undefined;

/** A cause may be related to one that is still to be written: a test of the content asks for it, a page leaves it out. */
export const isKnown = (id: string): boolean => Object.hasOwn(causes, id);
