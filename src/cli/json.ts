/** A report as JSON: ids and facts, never a secret, a key or a whole token. */
import type { Fact, Facts, Report } from '#jwt/model.ts';

type Plain = string | number | readonly string[];

/** An instant becomes RFC 3339 where it has one, a duration its seconds. */
const plain = (fact: Fact): Plain => {
  if (typeof fact !== 'object' || Array.isArray(fact)) return fact as Plain;
  if ('seconds' in fact) return fact.seconds;
  if (!('instant' in fact)) return [];
  const date = new Date(fact.instant * 1000);
  return Number.isNaN(date.getTime()) ? fact.instant : date.toISOString();
};

const plainFacts = (facts: Facts): { readonly [name: string]: Plain } =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, plain(fact)]));

/** The stable shape that `--json` and `--batch` print. */
export const toJson = (report: Report) => ({
  verdict: report.verdict,
  checks: report.outcomes.map(({ check, result, says, facts }) => ({
    check,
    result,
    says,
    facts: plainFacts(facts),
  })),
  findings: report.findings.map(({ cause, explains, evidence }) => ({
    cause,
    explains,
    strength: evidence.strength,
    facts: plainFacts(evidence.facts),
  })),
  ruledOut: report.ruledOut,
  cannotTell: report.cannotTell,
  next: report.next,
});
