import type { CauseId, CheckId } from '#jwt/model.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CauseFrontmatter, CheckWords } from './schemas.ts';

/** What a tool says of a cause. The summary and the related causes stay on the cause's own page: they cost bytes. */
export type CauseWords = Omit<CauseFrontmatter, 'summary' | 'related'>;

/** The words of one language, as data. */
export interface Words {
  readonly checks: Readonly<Record<CheckId, CheckWords>>;
  readonly causes: Readonly<Record<CauseId, CauseWords>>;
}

/** What a diagnosis says. One language is a chunk of its own: a page in Japanese never loads the English words. */
export const loadDiagnosisWords = async (locale: Locale): Promise<Words> =>
  (await (locale === 'ja' ? import('virtual:words/ja') : import('virtual:words/en'))).default;

const loadOthers = async (locale: Locale): Promise<Words['causes']> =>
  (await (locale === 'ja' ? import('virtual:words/others/ja') : import('virtual:words/others/en')))
    .default;

/** With the causes that no diagnosis finds: messages lead to them. */
export const loadWords = async (locale: Locale): Promise<Words> => {
  const [{ checks, causes }, others] = await Promise.all([
    loadDiagnosisWords(locale),
    loadOthers(locale),
  ]);
  return { checks, causes: { ...causes, ...others } };
};
