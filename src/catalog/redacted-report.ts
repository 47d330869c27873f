/**
 * A diagnosis for a ticket: what was checked and found, as Markdown, without any value of the token, the key or the
 * settings. Only words of ours, names of checks and causes, and a known algorithm's name go in; facts do not.
 */
import type { Finding, Report, Verdict } from '#jwt/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { resultWords, strengthWords } from '#i18n/states.ts';
import type { Subject } from './subject.ts';
import type { Words } from './words.ts';

interface Labels {
  readonly heading: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly algorithm: string;
  readonly key: string;
  readonly check: string;
  readonly result: string;
  readonly findings: string;
  readonly remedy: string;
  readonly ruledOut: string;
  readonly cannotTell: string;
  readonly redacted: string;
}

const labels: Readonly<Record<Locale, Labels>> = {
  ja: {
    heading: 'JWTの診断結果',
    verdict: {
      accepted: 'この鍵と設定を使う検証側は、このトークンを受け入れます。',
      rejected: 'この鍵と設定を使う検証側は、このトークンを拒否します。',
      'cannot-tell': '失敗は見つかりませんが、署名を確かめていないため判定できません。',
    },
    algorithm: 'アルゴリズム',
    key: '鍵の形式',
    check: '検証',
    result: '結果',
    findings: '見つかった原因',
    remedy: '対処',
    ruledOut: '除外した原因',
    cannotTell: '判定できない検証',
    redacted: 'トークン、鍵、シークレット、クレームの値は含まれていません。',
  },
  en: {
    heading: 'JWT diagnosis',
    verdict: {
      accepted: 'A verifier with this key and these settings would accept this token.',
      rejected: 'A verifier with this key and these settings would reject this token.',
      'cannot-tell': 'Nothing failed, but the signature was not verified, so this cannot be told.',
    },
    algorithm: 'Algorithm',
    key: 'Form of the key',
    check: 'Check',
    result: 'Result',
    findings: 'Causes found',
    remedy: 'Remedy',
    ruledOut: 'Ruled out',
    cannotTell: 'Cannot be told',
    redacted: 'Values of the token, the key, secrets and claims are left out.',
  },
};

const sayFinding = (
  { cause, evidence }: Finding,
  words: Words,
  locale: Locale,
): readonly string[] => {
  const said = words.causes[cause];
  return said
    ? [
        `- **${strengthWords[locale][evidence.strength]}**: ${said.title} (${cause})`,
        `  ${labels[locale].remedy}: ${said.remedy}`,
      ]
    : [];
};

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', `### ${title}`, '', ...lines] : [];

/** The report as Markdown. Leaves out every fact, so that nothing typed can stand in it. */
export const redactedReport = (
  report: Report,
  subject: Subject,
  words: Words,
  locale: Locale,
): string => {
  const label = labels[locale];
  const titleOf = (cause: string): readonly string[] => {
    const said = words.causes[cause];
    return said ? [`- ${said.title} (${cause})`] : [];
  };
  return [
    `## ${label.heading}`,
    '',
    label.verdict[report.verdict],
    '',
    `- ${label.algorithm}: ${subject.algorithm}`,
    `- ${label.key}: ${subject.key}`,
    '',
    `| ${label.check} | ${label.result} |`,
    '| --- | --- |',
    ...report.outcomes.map(
      ({ check, result }) => `| ${words.checks[check].title} | ${resultWords[locale][result]} |`,
    ),
    ...section(
      label.findings,
      report.findings.flatMap((finding) => sayFinding(finding, words, locale)),
    ),
    ...section(
      label.ruledOut,
      report.ruledOut.flatMap(({ cause }) => titleOf(cause)),
    ),
    ...section(
      label.cannotTell,
      report.cannotTell.map(({ check }) => `- ${words.checks[check].title}`),
    ),
    '',
    label.redacted,
    '',
  ].join('\n');
};
