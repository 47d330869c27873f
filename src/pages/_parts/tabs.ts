import { libraries, libraryOf, type LibrarySources } from '#catalog/libraries.ts';
import type { Locale } from '#i18n/locales.ts';
import { ui } from '#i18n/ui.ts';

export interface Tab {
  readonly library: string;
  readonly name: string;
  readonly note: string;
  readonly code: string;
  readonly lang: string;
}

const toTab = (
  { id, library }: LibrarySources,
  source: { readonly text: string; readonly lang: string },
  locale: Locale,
): Tab => ({
  library: id,
  name: library.name,
  note: ui(locale).code.version(`${library.name} ${library.version}`),
  code: source.text,
  lang: source.lang,
});

/** The verification code of these libraries, in this order. */
export const verifyTabs = (
  ids: readonly string[],
  locale: Locale,
  file = 'verify',
): readonly Tab[] =>
  ids.map((id) => {
    const sources = libraryOf(id);
    const source = sources.files[file];
    if (source === undefined) throw new Error(`content/libraries/${id} has no ${file}`);
    return toTab(sources, source, locale);
  });

/** One kind of cure, in every library that has it. */
export const cureTabs = (kind: string | undefined, locale: Locale): readonly Tab[] =>
  libraries.flatMap((sources) => {
    const source = kind === undefined ? undefined : sources.cures[kind];
    return source === undefined ? [] : [toTab(sources, source, locale)];
  });
