import type { JSX } from 'preact';
import type { Finding } from '#jwt/model.ts';
import { list } from '#i18n/list.ts';
import { causePath } from '#i18n/paths.ts';
import { fill, readCode } from '#i18n/sentence.ts';
import { strengthWords } from '#i18n/states.ts';
import { Said } from '../shared/Said.tsx';
import { Cure } from './Cure.tsx';
import { Diff } from './Diff.tsx';
import { InLibrary } from './library/InLibrary.tsx';
import type { View } from './view.ts';

interface Props {
  readonly finding: Finding;
  readonly view: View;
  /** The one to act on: with its code. */
  readonly isFirst: boolean;
  /** Others are as likely: no code yet. */
  readonly isTied?: boolean;
  /** The general causes that this one is a special form of. */
  readonly general?: readonly Finding[];
}

const ThenFails = ({ finding, view }: Pick<Props, 'finding' | 'view'>): JSX.Element | null => {
  const { words, content, run } = view;
  const { next, verdict } = run.report;
  const isCured = next?.cause === finding.cause && finding.evidence.cure !== undefined;
  if (!isCured || verdict !== 'rejected') return null;
  const checks = next.thenFails.map((check) => content.checks[check].title);
  const said =
    checks.length === 0
      ? words.thenNothing
      : words.thenFails.replace('{checks}', () => list(checks, view.lang));
  return (
    <p>
      <Said pieces={readCode(said)} />
    </p>
  );
};

const General = ({ general, view }: { general: readonly Finding[]; view: View }) => (
  <details class="more">
    <summary>{view.words.general}</summary>
    {general.map((finding) => (
      <p>
        <a href={causePath(view.lang, finding.cause)}>
          <Said pieces={readCode(view.content.causes[finding.cause]?.title ?? finding.cause)} />
        </a>{' '}
        <Said
          pieces={fill(
            view.content.causes[finding.cause]?.because ?? '',
            finding.evidence.facts,
            view.voice,
          )}
        />
      </p>
    ))}
  </details>
);

/** One cause: what was seen, how sure that is, what to do, and what would prove it wrong. */
export const FindingView = ({
  finding,
  view,
  isFirst,
  isTied = false,
  general = [],
}: Props): JSX.Element | null => {
  const { words, content, voice, lang } = view;
  const { strength, facts, cure } = finding.evidence;
  const said = content.causes[finding.cause];
  if (said === undefined) return null;
  return (
    <article class="finding" data-strength={strength} id={`finding-${finding.cause}`}>
      <p class="strength" data-strength={strength}>
        {strengthWords[lang][strength]}
      </p>
      <h3 class="finding-title">
        <Said pieces={readCode(said.title)} />
      </h3>
      <p>
        <Said pieces={fill(said.because, facts, voice)} />
      </p>
      {isFirst ? (
        <>
          {view.run.report.outcomes
            .filter(({ check }) => finding.explains.includes(check))
            .map((outcome) => (
              <Diff outcome={outcome} words={words} />
            ))}
        </>
      ) : null}
      <dl class="facts">
        <dt>{words.remedy}</dt>
        <dd>
          <Said pieces={readCode(said.remedy)} />
        </dd>
        {isFirst ? null : (
          <>
            <dt>{words.next}</dt>
            <dd>
              <Said pieces={readCode(said.next)} />
            </dd>
          </>
        )}
        <dt>{words.disproof}</dt>
        <dd>
          <Said pieces={readCode(said.disproof)} />
        </dd>
      </dl>
      {isFirst && !isTied ? <InLibrary cause={finding.cause} view={view} /> : null}
      {cure === undefined ? null : <Cure patch={cure} words={words} />}
      {isFirst ? <ThenFails finding={finding} view={view} /> : null}
      {general.length > 0 ? <General general={general} view={view} /> : null}
      <p>
        <a href={causePath(lang, finding.cause)}>{words.page}</a>
      </p>
    </article>
  );
};
