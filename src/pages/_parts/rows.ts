import type { Locale } from '#i18n/locales.ts';
import { guidePath, toolPath } from '#i18n/paths.ts';
import { entriesOf, idOf } from './entries.ts';

export const guideRows = async (locale: Locale) =>
  (await entriesOf('guides', locale)).map((entry) => ({
    path: guidePath(locale, idOf(entry)),
    title: entry.data.title,
    about: entry.data.description,
  }));

export const toolRows = async (locale: Locale) =>
  (await entriesOf('tools', locale)).map((entry) => ({
    path: toolPath(locale, idOf(entry)),
    title: entry.data.title,
    about: entry.data.description,
  }));
