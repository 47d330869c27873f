import type { CauseId, Outcome, Result, Strength } from '#jwt/model.ts';
import type { Piece } from '#i18n/fact.ts';
import { fill, readCode } from '#i18n/sentence.ts';
import { shown } from '#catalog/examples.ts';
import { steps, type StepId } from '#catalog/step-list.ts';
import type { Words } from '#catalog/words.ts';
import { sayVerdict } from './verdict.ts';
import type { Diagnosis } from './useDiagnosis.ts';
import type { DiagnoserWords } from './words.ts';
import type { Locale } from '#i18n/locales.ts';

/** The short form of a finished diagnosis, as data: a page carries it before any script runs. */
export interface Specimen {
  /** What a library printed. */
  readonly message: string;
  readonly cause: CauseId;
  readonly strength: Strength;
  readonly sentence: readonly Piece[];
  readonly steps: readonly (readonly [StepId, Result])[];
  readonly title: readonly Piece[];
  readonly because: readonly Piece[];
}

/** The worst of its checks decides a step; one that nothing was given for says nothing while another passed. */
const order: readonly Result[] = ['failed', 'error', 'warned', 'not-testable', 'passed'];

const worst = (outcomes: readonly Outcome[]): Result =>
  order.find((result) => outcomes.some((outcome) => outcome.result === result)) ?? 'not-run';

/**
 * What a reader sees before anything is typed: what the engine found in the sample of one example.
 *
 * @throws {Error} when nothing was found
 */
export const toSpecimen = (
  { report, seen }: Diagnosis,
  locale: Locale,
  words: DiagnoserWords,
  content: Words,
): Specimen => {
  const [finding] = report.findings;
  const said = finding && content.causes[finding.cause];
  if (!finding || !said) throw new Error(`There is nothing to show of ${shown.cause}`);
  const voice = { locale, now: seen.now };
  const of = (checks: readonly string[]) =>
    report.outcomes.filter(({ check }) => checks.includes(check));
  return {
    message: shown.message,
    cause: finding.cause,
    strength: finding.evidence.strength,
    sentence: sayVerdict(seen, report, words, voice),
    steps: steps.map(({ id, checks }) => [id, worst(of(checks))] as const),
    title: readCode(said.title),
    because: fill(said.because, finding.evidence.facts, voice),
  };
};
