import type { Cause, CauseId, CheckId, Report, Strength } from '#jwt/model.ts';

/** What a report says of the one cause that the reader asked about. */
export type Opinion =
  | { readonly kind: 'found'; readonly strength: Strength }
  | { readonly kind: 'special'; readonly strength: Strength; readonly special: CauseId }
  | { readonly kind: 'ruled-out' }
  | { readonly kind: 'not-this' }
  | { readonly kind: 'other'; readonly special: CauseId }
  | { readonly kind: 'cannot-tell' };

type Causes = Readonly<Record<CauseId, Cause>>;

const refines = (id: CauseId, general: CauseId, causes: Causes): boolean => {
  const seen: CauseId[] = [];
  for (
    let at = causes[id]?.refines;
    at !== undefined && !seen.includes(at);
    at = causes[at]?.refines
  ) {
    if (at === general) return true;
    seen.push(at);
  }
  return false;
};

const hasPassed = (check: CheckId, { outcomes }: Report): boolean =>
  outcomes.some(
    (outcome) =>
      outcome.check === check && (outcome.result === 'passed' || outcome.result === 'info'),
  );

/** Silence rules nothing out: what no experiment settles stays "cannot tell". */
export const judgeAsked = (asked: CauseId, report: Report, causes: Causes): Opinion => {
  const special = report.findings.find(({ cause }) => refines(cause, asked, causes));
  if (special)
    return { kind: 'special', strength: special.evidence.strength, special: special.cause };
  const own = report.findings.find(({ cause }) => cause === asked);
  if (own) return { kind: 'found', strength: own.evidence.strength };
  if (report.ruledOut.some(({ cause }) => cause === asked)) return { kind: 'ruled-out' };
  const explains: readonly CheckId[] = causes[asked]?.explains ?? [];
  if (explains.length > 0 && explains.every((check) => hasPassed(check, report)))
    return { kind: 'not-this' };
  const other = report.findings.find(
    (finding) =>
      finding.evidence.strength === 'proven' &&
      finding.explains.some((check) => explains.includes(check)),
  );
  return other ? { kind: 'other', special: other.cause } : { kind: 'cannot-tell' };
};
