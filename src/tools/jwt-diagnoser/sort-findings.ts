import type { CauseId, Finding, Report, Strength } from '#jwt/model.ts';
import { isHouseRule } from '#catalog/house-rules.ts';

export interface Sorted {
  /** What explains something that did not pass; the first is the one to act on. */
  readonly main: readonly Finding[];
  /** What would explain a check for which the reader gave nothing: a question, not an answer. */
  readonly aside: readonly Finding[];
  /** What a verifier with rules of its own might mind, although every check passes. */
  readonly houseRules: readonly Finding[];
  /** True when nothing at hand separates the first from the ones after it. */
  readonly isTied: boolean;
  /** General causes that a finding is a special form of. */
  readonly generalOf: (cause: CauseId) => readonly Finding[];
}

const isEqual = (one: Finding, other: Finding): boolean =>
  one.evidence.strength !== 'proven' &&
  one.evidence.strength === other.evidence.strength &&
  one.explains.some((check) => other.explains.includes(check));

const STRENGTHS: readonly Strength[] = ['possible', 'likely', 'proven'];

/** A general form gives way to its special one, unless it is known better and the reader came for neither. */
const isFolded = (
  { generalOf, evidence }: Finding,
  all: readonly Finding[],
  wanted: CauseId | null,
): boolean => {
  const special = all.find(({ cause }) => cause === generalOf);
  if (special === undefined) return false;
  return (
    special.cause === wanted ||
    STRENGTHS.indexOf(special.evidence.strength) >= STRENGTHS.indexOf(evidence.strength)
  );
};

/** Among causes that nothing separates, and of a special and its general form, the one that the reader came for stands first. */
const putFirst = (main: readonly Finding[], wanted: CauseId | null): readonly Finding[] => {
  const [first] = main;
  const found = main.find(({ cause }) => cause === wanted);
  const isAsGood = first && found && (isEqual(first, found) || found.generalOf === first.cause);
  return isAsGood ? [found, ...main.filter((finding) => finding !== found)] : main;
};

/** How a report's findings are laid out. */
export const sortFindings = ({ findings, outcomes }: Report, wanted: CauseId | null): Sorted => {
  const isOpen = (finding: Finding): boolean =>
    finding.explains.every((check) =>
      outcomes.some((outcome) => outcome.check === check && outcome.supply !== undefined),
    );
  const isRule = (finding: Finding): boolean => isHouseRule(finding, outcomes);
  const heads = findings.filter((finding) => !isFolded(finding, findings, wanted));
  const main = putFirst(
    heads.filter((finding) => !isOpen(finding) && !isRule(finding)),
    wanted,
  );
  const [first, second] = main;
  return {
    main,
    aside: heads.filter(isOpen),
    houseRules: heads.filter(isRule),
    isTied: first !== undefined && second !== undefined && isEqual(first, second),
    generalOf: (cause) =>
      findings.filter((each) => each.generalOf === cause && isFolded(each, findings, wanted)),
  };
};
