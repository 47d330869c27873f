import { emptyDraft } from '#jwt/read/inquiry.ts';
import { samples } from '#catalog/all-samples.ts';
import { shown } from '#catalog/examples.ts';
import { loadDiagnosisWords } from '#catalog/words.ts';
import type { Locale } from '#i18n/locales.ts';
import openEngine from '#tools/jwt-diagnoser/engine/engine.ts';
import { toSpecimen, type Specimen } from '#tools/jwt-diagnoser/specimen.ts';
import { isDiagnosis } from '#tools/jwt-diagnoser/useDiagnosis.ts';
import { en } from '#tools/jwt-diagnoser/words.en.ts';
import { ja } from '#tools/jwt-diagnoser/words.ja.ts';

/** Diagnoses the example when the site is built: what a page shows of it is what the engine says. */
export const specimenIn = async (locale: Locale): Promise<Specimen> => {
  const draft = { ...emptyDraft(0), ...samples[shown.cause]?.broken };
  const answer = await openEngine().answer({ draft, asked: null });
  const run = { ...answer, draft, askedFor: null };
  if (!isDiagnosis(run)) throw new Error(`The sample of ${shown.cause} holds no token`);
  return toSpecimen(run, locale, { ja, en }[locale], await loadDiagnosisWords(locale));
};
