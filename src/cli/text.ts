/** A report for a person at a terminal. */
import { isHouseRule } from '#catalog/house-rules.ts';
import type { Words } from '#catalog/words.ts';
import { CHECK_IDS } from '#jwt/checks/index.ts';
import type { Facts, Finding, Outcome, Report } from '#jwt/model.ts';
import type { Voice } from '#i18n/fact.ts';
import { fillText, withoutCode } from '#i18n/sentence.ts';
import { resultWords, strengthWords } from '#i18n/states.ts';
import { cliWords } from './words.ts';

const MARKS = {
  passed: '+',
  failed: 'x',
  warned: '!',
  info: 'i',
  'not-run': '-',
  'not-testable': '?',
  error: 'E',
} as const;

const sayOutcome = (outcome: Outcome, words: Words, voice: Voice): string => {
  const { check, result, says, facts } = outcome;
  const own = words.checks[check].says[says];
  const title = withoutCode(words.checks[check].title);
  const { blocked, crashed } = cliWords[voice.locale];
  const by = CHECK_IDS.find((id) => id === facts['by']);
  const titles: Facts = by ? { by: withoutCode(words.checks[by].title) } : {};
  const sentence =
    own === undefined
      ? fillText(says === 'blocked' ? blocked : crashed, titles, voice)
      : fillText(own, facts, voice);
  return `  ${MARKS[result]} ${title} [${resultWords[voice.locale][result]}] ${sentence}`;
};

const sayFinding = (finding: Finding, words: Words, voice: Voice): readonly string[] => {
  const cause = words.causes[finding.cause];
  if (!cause) return [];
  const label = cliWords[voice.locale];
  const { strength, facts } = finding.evidence;
  return [
    `[${strengthWords[voice.locale][strength]}] ${withoutCode(cause.title)} (${finding.cause})`,
    `  ${fillText(cause.because, facts, voice)}`,
    `  ${label.remedy}: ${withoutCode(cause.remedy)}`,
    `  ${label.next}: ${withoutCode(cause.next)}`,
    `  ${label.disproof}: ${withoutCode(cause.disproof)}`,
  ];
};

const sayAfter = ({ next }: Report, words: Words, voice: Voice): readonly string[] =>
  next && next.thenFails.length > 0
    ? [
        `${cliWords[voice.locale].thenFails}: ${next.thenFails.map((check) => withoutCode(words.checks[check].title)).join(', ')}`,
      ]
    : [];

/** Causes that nothing at hand can separate. */
const sayOpen = ({ cannotTell }: Report, words: Words, voice: Voice): readonly string[] =>
  cannotTell
    .filter(({ causes }) => causes.length > 1)
    .flatMap(({ check, causes }) => [
      `${cliWords[voice.locale].cannotTell} (${withoutCode(words.checks[check].title)}):`,
      ...causes.map((id) => `  ${withoutCode(words.causes[id]?.title ?? id)}`),
    ]);

const sayLedger = ({ ruledOut }: Report, words: Words, voice: Voice): readonly string[] => {
  const said = ruledOut.flatMap(({ cause }) => words.causes[cause]?.ruledOut ?? []);
  return said.length > 0
    ? [`${cliWords[voice.locale].ruledOut}:`, ...said.map((line) => `  ${withoutCode(line)}`)]
    : [];
};

/** What may be behind it comes first, what only some verifiers mind after it. */
const sayFindings = (
  { findings, outcomes }: Report,
  words: Words,
  voice: Voice,
): readonly string[] => {
  const own = findings.filter(({ generalOf }) => generalOf === null);
  const rules = own.filter((finding) => isHouseRule(finding, outcomes));
  const say = (finding: Finding): readonly string[] => ['', ...sayFinding(finding, words, voice)];
  return [
    ...own.filter((finding) => !rules.includes(finding)).flatMap(say),
    ...(rules.length > 0 ? ['', `${cliWords[voice.locale].houseRules}:`] : []),
    ...rules.flatMap(say),
  ];
};

/** Lines of text, without colours or control characters of the token: facts arrive with those written out. */
export const toText = (
  report: Report,
  words: Words,
  voice: Voice,
  provider: readonly string[],
): string =>
  [
    cliWords[voice.locale].verdict[report.verdict],
    ...provider,
    '',
    ...report.outcomes.map((outcome) => sayOutcome(outcome, words, voice)),
    ...sayFindings(report, words, voice),
    '',
    ...sayAfter(report, words, voice),
    ...sayOpen(report, words, voice),
    ...sayLedger(report, words, voice),
  ]
    .join('\n')
    .trimEnd();
