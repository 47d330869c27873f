/** `jwt-diagnose explain`: what a message means, for a person or a program. */
import { explainText, meaningOf } from '#catalog/explainer.ts';
import type { Words } from '#catalog/words.ts';
import type { Match } from '#explain/model.ts';
import type { Locale } from '#i18n/locales.ts';
import { withoutCode } from '#i18n/sentence.ts';
import { reveal } from '#i18n/text.ts';
import { cliWords } from './words.ts';

export interface PlainMatch {
  readonly library: string;
  readonly message: string;
  readonly check?: string;
  readonly cause?: string;
  readonly score: number;
  readonly holes: Readonly<Record<string, string>>;
  /** No known message: a clause of the text that speaks plainly of a check; its library is `unknown`. */
  readonly plain?: true;
  /** Nothing in the text tells that it is about a token. */
  readonly assumed?: true;
}

/** The stable shape of `matches`, best first. Nothing that is only near is among them. */
export const matchesOf = (text: string): readonly PlainMatch[] => explainText(text).matches;

/** What was pasted may hold what a terminal obeys: it is written out. */
const visible = (text: string): string =>
  reveal(text)
    .map((run) => run.text)
    .join('');

/** How much can be told of a message that is not known. */
const unknownOf = ({ assumed }: Match, check: string | null): 'assumed' | 'plain' | 'vague' => {
  if (assumed === true) return 'assumed';
  return check === null ? 'vague' : 'plain';
};

const sayMatch = (match: Match, { checks, causes }: Words, locale: Locale): readonly string[] => {
  const label = cliWords[locale].explain;
  const { library, check, passed, causes: ranked } = meaningOf(match);
  const titleOf = (id: keyof Words['checks']): string => withoutCode(checks[id].title);
  return [
    `${library ?? label[unknownOf(match, check)]}: ${visible(match.message)}`,
    ...Object.entries(match.holes).map(([name, value]) => `  ${name} = ${visible(value)}`),
    ...(check === null ? [] : [`  ${label.failed}: ${titleOf(check)}`]),
    ...(passed.length === 0 ? [] : [`  ${label.passed}: ${passed.map(titleOf).join(', ')}`]),
    ...ranked.map((id) => `  - ${withoutCode(causes[id]?.title ?? id)} (${id})`),
  ];
};

export const explainedText = (text: string, words: Words, locale: Locale): string => {
  const { matches, nearest } = explainText(text);
  const label = cliWords[locale].explain;
  if (matches.length > 0)
    return matches
      .slice(0, 3)
      .map((match) => sayMatch(match, words, locale).join('\n'))
      .join('\n\n');
  return [
    label.unknown,
    ...nearest.map(({ library, message }) => `  ${label.near} ${library}: ${message}`),
  ].join('\n');
};
