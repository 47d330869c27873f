import type { CauseId, CheckId } from '#jwt/model.ts';
import { readBare } from './bare.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { fine, isOfOthers, kinds, others, own, strong, weak } from './guards.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** What a clause says in plain words of JWTs. */
export interface Reading {
  readonly check: CheckId;
  readonly cause?: CauseId;
  /** The clause, as it was pasted. */
  readonly clause: string;
  /** The rule's place: the lower, the more telling. */
  readonly rank: number;
}

/** How far apart, in letters, a thing and what is wrong with it may stand. */
const NEAR = 56;
/** How many clauses before and after lend a clause their words about JWTs. */
const AROUND = 3;

const jwtWords = /\bjw[tsk]s?\b|\bkid\b|\bid tokens?\b|\b(?:iss|aud|exp|nbf|iat) claims?\b/;

/** A text no longer than this is about one thing. */
const SHORT = 4_000;

const spans = (text: string, pattern: RegExp): readonly (readonly [number, number])[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => [index, index + found.length]);

const speaksOf = (
  text: string,
  around: string,
  { topic, verdict, around: isFar }: Rule,
): boolean => {
  const topics = spans(text, topic);
  if (verdict === undefined) return topics.length > 0;
  if (isFar === true && spans(text, verdict).length > 0 && spans(around, topic).length > 0)
    return true;
  if (topics.length === 0) return false;
  return spans(text, verdict).some(([from, to]) =>
    topics.some(([start, end]) => Math.max(start - to, from - end) <= NEAR),
  );
};

/** Whether a clause is about JWTs: by its own words, or by those around it. */
const isOurs = ({ said }: Clause, around: string, before: string): boolean =>
  own.test(said) || own.test(before) || strong.test(said) || strong.test(around);

const read = (clause: Clause, around: string, before = ''): Reading | null => {
  const { said, raw } = clause;
  if (fine.test(said)) return null;
  const isFirm = isOurs(clause, around, before);
  const isWeak = isFirm || weak.test(around);
  const isOther = others.test(said) || (kinds.test(said) && !jwtWords.test(said));
  const isAsked = ({ shared, anywhere, alone }: Rule): boolean =>
    (alone ?? (shared ? isFirm : isWeak)) && (!isOther || anywhere === true);
  const rank = rules.findIndex((rule) => isAsked(rule) && speaksOf(said, around, rule));
  const rule = rules[rank];
  if (rule === undefined) return null;
  const { check, cause } = rule;
  const own = cause === undefined ? { check } : { check, cause };
  return { ...own, clause: raw, rank: placeOf(rule, rank) };
};

/** What programs say on the way out of what they were doing, and what tells more behind the colon. */
const wrappers: Readonly<Partial<Record<CheckId, readonly CheckId[]>>> = {
  signature: ['key', 'algorithm', 'structure', 'time'],
  structure: ['key', 'algorithm', 'signature', 'issuer', 'audience', 'time', 'header', 'input'],
};

/** `error verifying the signature: a JWS must have three parts`: the last of what is handed on tells what failed. */
const readTail = (clause: Clause, around: string, before: string): Reading | null => {
  const reading = read(clause, around, before);
  const telling = wrappers[reading?.check ?? 'input'] ?? [];
  if (reading === null || telling.length === 0) return reading;
  const tail = /.*[^:\s]:\s+(\S.{8,})$/s.exec(clause.raw)?.[1];
  const [said] = tail === undefined ? [] : clausesOf(tail);
  const inner = said === undefined ? null : read({ raw: clause.raw, said: said.said }, around);
  return inner !== null && telling.includes(inner.check) ? inner : reading;
};

const placeOf = ({ check, direct }: Rule, rank: number): number =>
  direct === true ? rules.findLastIndex((other) => other.check === check) : rank;

/** What a text says in plain words, the most telling first. */
export const readPlain = (text: string): readonly Reading[] => {
  const clauses = clausesOf(text);
  const readings = readClauses(text, clauses);
  return readings.length > 0 || clauses.some(({ said }) => isOfOthers(said))
    ? readings
    : readBare(text);
};

const readClauses = (text: string, clauses: readonly Clause[]): readonly Reading[] => {
  const all = text.length <= SHORT ? text.toLowerCase() : '';
  return clauses
    .map((clause, at) => {
      const near = clauses.slice(Math.max(0, at - AROUND), at + AROUND + 1);
      const around = near.map(({ said, raw }) => `${said} ${raw.toLowerCase()}`).join(' ');
      return readTail(clause, `${around} ${all}`, clauses[at - 1]?.said ?? '');
    })
    .filter((each) => each !== null)
    .sort((a, b) => a.rank - b.rank);
};
