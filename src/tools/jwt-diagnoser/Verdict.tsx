import type { JSX } from 'preact';
import type { Field } from '#jwt/model.ts';
import { list } from '#i18n/list.ts';
import { providerPath } from '#i18n/paths.ts';
import { fill, readCode } from '#i18n/sentence.ts';
import { Said } from '../shared/Said.tsx';
import { focusField } from './focus.ts';
import { titleOf } from './say.ts';
import { sortFindings } from './sort-findings.ts';
import { decisive, notCompared, sayReason, sayVerdict } from './verdict.ts';
import type { View } from './view.ts';

const Supply = ({ field, view }: { readonly field: Field; readonly view: View }): JSX.Element => (
  <button type="button" class="button primary" onClick={() => focusField(field)}>
    {view.words.supply[field]}
  </button>
);

/** One act, testable within a minute. */
const Next = ({ view }: { readonly view: View }): JSX.Element | null => {
  const { words, content, run } = view;
  const { verdict } = run.report;
  const [first] = sortFindings(run.report, view.wanted).main;
  const said = first === undefined ? undefined : content.causes[first.cause]?.next;
  const field = verdict === 'cannot-tell' ? (decisive(run.report)?.supply ?? null) : null;
  if (said === undefined && field === null) return null;
  return (
    <div class="verdict-next">
      {said === undefined ? null : (
        <p>
          <strong>{words.next}</strong> <Said pieces={readCode(said)} />
        </p>
      )}
      {field === null ? null : <Supply field={field} view={view} />}
    </div>
  );
};

/** An acceptance says nothing about what it did not compare. */
const NotCompared = ({ view }: { readonly view: View }): JSX.Element | null => {
  const open = notCompared(view.run.report);
  if (view.run.report.verdict !== 'accepted' || open.length === 0) return null;
  const checks = open.map(({ check }) => titleOf(check, view.content));
  const said = list(checks, view.lang);
  return <p>{view.words.notCompared.replace('{checks}', () => said)}</p>;
};

/** Where to read on, if the token looks like one of a known provider. */
const Provider = ({ view }: { readonly view: View }): JSX.Element | null => {
  const { words, lang, voice, run } = view;
  const found = run.seen.provider;
  if (found === null) return null;
  const [before = '', after = ''] = words.provider.split('{name}');
  return (
    <p class="gloss">
      {before}
      <a href={providerPath(lang, found.provider)}>{found.name}</a>
      <Said pieces={fill(after, { signs: found.signs }, voice)} />
    </p>
  );
};

export const Verdict = ({ view }: { readonly view: View }): JSX.Element => {
  const { words, content, voice, run } = view;
  const { report, seen, draft } = run;
  const asOf = { ...voice, now: draft.now };
  return (
    <section class="verdict" data-verdict={report.verdict}>
      <p class="verdict-word">{words.verdict[report.verdict]}</p>
      <p class="verdict-sentence">
        <Said pieces={sayVerdict(seen, report, words, voice)} />
      </p>
      <p>
        <Said pieces={sayReason(report, words, content, voice)} />
      </p>
      <NotCompared view={view} />
      {draft.at === '' ? null : (
        <p class="gloss">
          <Said pieces={fill(words.asOf, { at: { instant: seen.now } }, asOf)} />
        </p>
      )}
      <Provider view={view} />
      <Next view={view} />
    </section>
  );
};
