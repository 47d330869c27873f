import type { CauseId, Finding, Report } from '#jwt/model.ts';

export interface Sorted {
  /** What explains something that did not pass; the first is the one to act on. */
  readonly main: readonly Finding[];
  /** What would explain a check for which the reader gave nothing: a question, not an answer. */
  readonly aside: readonly Finding[];
  /** True when nothing at hand separates the first from the ones after it. */
  readonly isTied: boolean;
  /** General causes that a finding is a special form of. */
  readonly generalOf: (cause: CauseId) => readonly Finding[];
}

/** How a report's findings are laid out. */
export const sortFindings = ({ findings, outcomes }: Report): Sorted => {
  const isOpen = (finding: Finding): boolean =>
    finding.explains.every((check) =>
      outcomes.some((outcome) => outcome.check === check && outcome.supply !== undefined),
    );
  const heads = findings.filter(({ generalOf }) => generalOf === null);
  const main = heads.filter((finding) => !isOpen(finding));
  const [first, second] = main;
  return {
    main,
    aside: heads.filter(isOpen),
    isTied:
      first !== undefined &&
      first.evidence.strength !== 'proven' &&
      second?.evidence.strength === first.evidence.strength &&
      second.explains.some((check) => first.explains.includes(check)),
    generalOf: (cause) => findings.filter((finding) => finding.generalOf === cause),
  };
};
