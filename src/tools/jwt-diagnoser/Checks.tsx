import type { JSX } from 'preact';
import type { CheckId, Outcome } from '#jwt/model.ts';
import { readCode } from '#i18n/sentence.ts';
import { resultWords } from '#i18n/states.ts';
import { steps } from '#catalog/step-list.ts';
import { Said } from '../shared/Said.tsx';
import { Diff } from './Diff.tsx';
import { Rare } from './Rare.tsx';
import { say } from './say.ts';
import { sortFindings } from './sort-findings.ts';
import { Timeline } from './Timeline.tsx';
import type { View } from './view.ts';

type Props = View & { readonly onRare: (() => void) | null };

/** ML-DSA has no code of ours: it verifies where the browser has it, or not at all. */
const isRare = ({ result, facts: { alg } }: Outcome): boolean =>
  result === 'not-testable' && typeof alg === 'string' && !alg.startsWith('ML-DSA');

/** The first finding shows the difference already. */
const isExplained = (check: CheckId, { run, wanted }: View): boolean =>
  sortFindings(run.report, wanted).main[0]?.explains.includes(check) ?? false;

const CheckRow = ({ outcome, ...view }: Props & { readonly outcome: Outcome }): JSX.Element => {
  const { check, result } = outcome;
  const { words, content, voice, lang } = view;
  return (
    <li class="check" data-result={result}>
      <span class="badge">{resultWords[lang][result]}</span>
      <span class="check-title">
        <Said pieces={readCode(content.checks[check].title)} />
      </span>
      <p class="check-says">
        <Said pieces={say(outcome, words, content, voice)} />
      </p>
      {check === 'signature' && result === 'passed' ? (
        <p>
          <span class="trust" data-trust="yours">
            {words.trust}
          </span>
        </p>
      ) : null}
      {isExplained(check, view) ? null : <Diff outcome={outcome} words={words} />}
      {check === 'time' ? <Timeline {...view} /> : null}
      {isRare(outcome) && view.onRare ? <Rare words={words} onLoad={view.onRare} /> : null}
    </li>
  );
};

/** Every check in its fixed order, under the five steps of the guide. */
export const Checks = (view: Props): JSX.Element => {
  const { words, run } = view;
  const of = (check: CheckId) => run.report.outcomes.filter((outcome) => outcome.check === check);
  return (
    <section class="ledger">
      <h3>{words.checks}</h3>
      <ol class="steps-report" role="list">
        {steps.map(({ id, checks }, index) => (
          <li class="step-report">
            <h4 class="step-title">
              <span class="step-number">{index + 1}</span>
              {words.steps[id]}
            </h4>
            <ul class="check-list" role="list">
              {checks.flatMap(of).map((outcome) => (
                <CheckRow {...view} outcome={outcome} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};
