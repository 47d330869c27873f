import type { CauseId } from '#jwt/model.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Voice } from '#i18n/fact.ts';
import type { LibraryEntry } from '#catalog/library-view.ts';
import type { Words } from '#catalog/words.ts';
import type { Diagnosis } from './useDiagnosis.ts';
import type { DiagnoserWords } from './words.ts';

/** What every part of a report needs to speak. */
export interface View {
  readonly lang: Locale;
  readonly words: DiagnoserWords;
  readonly content: Words;
  readonly libraries: readonly LibraryEntry[];
  readonly voice: Voice;
  readonly run: Diagnosis;
  readonly isSample: boolean;
  /** The cause that the reader came for, by a sample or a question. */
  readonly wanted: CauseId | null;
}
