import { runChecks } from './checks/index.ts';
import { judge, openQuestions, whatNext } from './conclude.ts';
import { openLab } from './lab/lab.ts';
import { unseal } from './lab/unseal.ts';
import type {
  Cause,
  CauseId,
  CheckId,
  Draft,
  Examination,
  Finding,
  Inquiry,
  Lab,
  Outcome,
  Report,
} from './model.ts';
import type { RareVerifier } from './lab/rare.ts';
import { rank } from './rank.ts';
import { readInquiry } from './read/inquiry.ts';

/** A check that passed, or that could not be reached, leaves nothing to explain. */
const isTroubled = ({ result, says }: Outcome): boolean =>
  result !== 'passed' && result !== 'info' && says !== 'blocked';

/** Which of the checks that it names are left to explain. */
const openTo = (cause: Cause, outcomes: readonly Outcome[]): readonly CheckId[] => {
  const isLeft = cause.isHouseRule ? ({ result }: Outcome) => result === 'passed' : isTroubled;
  const left = outcomes.filter(isLeft).map(({ check }) => check);
  if (cause.isHouseRule && judge(outcomes) !== 'accepted') return [];
  return cause.explains.filter((check) => left.includes(check));
};

interface Examined {
  readonly id: CauseId;
  readonly cause: Cause;
  readonly explains: readonly CheckId[];
  readonly examination: Examination;
}

const examine = async (
  id: CauseId,
  cause: Cause,
  explains: readonly CheckId[],
  inquiry: Inquiry,
  lab: Lab,
): Promise<Examined> => {
  try {
    return { id, cause, explains, examination: (await cause.examine?.(inquiry, lab)) ?? null };
  } catch {
    // A cause that trips over hostile input stays silent; the others go on
    return { id, cause, explains, examination: null };
  }
};

const examineAll = (
  causes: Readonly<Record<CauseId, Cause>>,
  outcomes: readonly Outcome[],
  inquiry: Inquiry,
  lab: Lab,
): Promise<readonly Examined[]> =>
  Promise.all(
    Object.entries(causes)
      .map(([id, cause]) => ({ id, cause, explains: openTo(cause, outcomes) }))
      .filter(({ explains }) => explains.length > 0)
      .map(({ id, cause, explains }) => examine(id, cause, explains, inquiry, lab)),
  );

const toFindings = (examined: readonly Examined[]): readonly Finding[] =>
  examined.flatMap(({ id, explains, examination }) =>
    examination && 'strength' in examination
      ? [{ cause: id, explains, evidence: examination, generalOf: null }]
      : [],
  );

/**
 * Runs every check and examines every cause of what did not pass.
 *
 * @param draft what a person typed; `now` in seconds since the epoch
 * @param causes every known cause, by id
 * @param rare verifies ES256K and Ed448, which WebCrypto lacks; without it they are `not-testable`
 * @returns ids and facts; the words are the caller's. Never throws, whatever was typed.
 */
export const diagnose = async (
  draft: Draft,
  causes: Readonly<Record<CauseId, Cause>>,
  rare?: RareVerifier,
): Promise<Report> => {
  const inquiry = await unseal(readInquiry(draft));
  const lab = openLab(inquiry, rare);
  const outcomes = await runChecks(inquiry, lab);
  const examined = await examineAll(causes, outcomes, inquiry, lab);
  const findings = rank(toFindings(examined), outcomes, causes);
  const ruledOut = examined
    .filter(({ examination }) => examination && 'ruledOut' in examination)
    .map(({ id, explains }) => ({ cause: id, explains }));
  return {
    verdict: judge(outcomes),
    outcomes,
    findings,
    ruledOut,
    cannotTell: openQuestions(outcomes, findings),
    next: await whatNext(outcomes, findings, lab),
  };
};
