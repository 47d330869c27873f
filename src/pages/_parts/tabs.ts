import type { CauseId } from '#jwt/model.ts';
import { libraries, libraryOf, type LibrarySources } from '#catalog/libraries.ts';
import { isAccepted, remedyOf } from '#catalog/observed.ts';
import { libraryWords } from '#i18n/libraries.ts';
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

/** What the run made of a cure, or nothing where the sample is about something else. */
const remedyNote = (id: string, cause: CauseId | undefined, locale: Locale): string => {
  const remedy = cause === undefined ? undefined : remedyOf(id, cause);
  const { remedied } = libraryWords(locale);
  if (remedy === undefined || 'untried' in remedy) return '';
  if ('reissued' in remedy) return remedied.reissued;
  if (isAccepted(remedy.broken)) return remedied.verifies;
  const [needed] = remedy.needs;
  return isAccepted(remedy.cured) && needed !== undefined ? remedied[needed] : '';
};

/** One kind of cure, in every library that has it, and what it does for this cause. */
export const cureTabs = (
  kind: string | undefined,
  locale: Locale,
  cause?: CauseId,
): readonly Tab[] =>
  libraries.flatMap((sources) => {
    const source = kind === undefined ? undefined : sources.cures[kind];
    if (source === undefined) return [];
    const tab = toTab(sources, source, locale);
    const note = [tab.note, remedyNote(sources.id, cause, locale)].filter((one) => one !== '');
    return [{ ...tab, note: note.join(locale === 'ja' ? '。' : '; ') }];
  });
