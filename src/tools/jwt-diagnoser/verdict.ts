import type { Expectation, Facts, Finding, KeyMaterial, Outcome, Report } from '#jwt/model.ts';
import type { Piece, Voice } from '#i18n/fact.ts';
import { fill } from '#i18n/sentence.ts';
import type { Words } from '#catalog/words.ts';
import { say } from './say.ts';
import type { DiagnoserWords } from './words.ts';

/** Of an inquiry, what a verdict speaks about. */
interface Settings {
  readonly key: Pick<KeyMaterial, 'kind' | 'flaw'>;
  readonly expectation: Expectation;
}

type Clause = keyof DiagnoserWords['clauses'];

/** What is known of the verifier. A setting that was not given is no clause: nothing is claimed about it. */
const clausesOf = ({ key, expectation }: Settings): readonly Clause[] => {
  const { algorithms, issuer, audience } = expectation;
  const clauses: Clause[] = [];
  if (key.kind !== 'none') clauses.push(key.flaw ? 'keyUnread' : 'key');
  if (algorithms) clauses.push('algorithms');
  else if (key.kind !== 'none') clauses.push('anyAlgorithm');
  if (issuer !== null && audience) clauses.push('both');
  else if (issuer !== null) clauses.push('issuer');
  else if (audience) clauses.push('audience');
  return clauses;
};

const capitalise = (text: string): string => text.replace(/^\p{Ll}/u, (a) => a.toUpperCase());

/** "A verifier that trusts this key and allows only RS256 would reject this token." Never "the token is valid". */
export const sayVerdict = (
  settings: Settings,
  { verdict }: Report,
  words: DiagnoserWords,
  voice: Voice,
): readonly Piece[] => {
  const clauses = clausesOf(settings);
  const last = clauses.length - 1;
  const verifier = words.join(
    clauses.map((clause, index) => words.clauses[clause][index === last ? 'last' : 'mid']),
  );
  const sentence = words.sentence[verdict].replace('{verifier}', () => verifier);
  const facts: Facts = { algorithms: settings.expectation.algorithms ?? [] };
  return fill(capitalise(sentence), facts, voice);
};

/** The outcome that decides: the first failure, or what keeps the signature from being verified. */
export const decisive = ({ verdict, outcomes }: Report): Outcome | null => {
  if (verdict === 'accepted') return null;
  if (verdict === 'rejected') return outcomes.find(({ result }) => result === 'failed') ?? null;
  const open = outcomes.filter(({ says }) => says !== 'blocked');
  const of = (...results: readonly string[]) => open.find(({ result }) => results.includes(result));
  const missing = open.find(({ supply }) => supply === 'key');
  return of('error') ?? of('not-testable') ?? missing ?? null;
};

/** A check of the signature cannot tell a wrong key from changed content; the experiment that proved a cause can. */
const settled = ({ findings }: Report, { check, says }: Outcome): Finding | undefined =>
  check === 'signature' && says === 'mismatch'
    ? findings.find(
        ({ explains, evidence }) => evidence.strength === 'proven' && explains.includes(check),
      )
    : undefined;

/** Why, in the words of the check, or of the cause that settles what the check leaves open. */
export const sayReason = (
  report: Report,
  words: DiagnoserWords,
  content: Words,
  voice: Voice,
): readonly Piece[] => {
  const outcome = decisive(report);
  if (outcome === null) return [];
  const finding = settled(report, outcome);
  const because = finding && content.causes[finding.cause]?.because;
  return because === undefined
    ? say(outcome, words, content, voice)
    : fill(because, finding?.evidence.facts ?? {}, voice);
};

/** Checks that nothing was given for: an acceptance says nothing about them. */
export const notCompared = ({ outcomes }: Report): readonly Outcome[] =>
  outcomes.filter(({ supply }) => supply !== undefined);
