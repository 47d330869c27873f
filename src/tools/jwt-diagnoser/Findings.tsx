import type { JSX } from 'preact';
import type { Finding } from '#jwt/model.ts';
import { FindingView } from './FindingView.tsx';
import { sortFindings, type Sorted } from './sort-findings.ts';
import type { View } from './view.ts';

/** So many are seen at once; more are folded. */
const OPEN = 2;

interface Props {
  readonly view: View;
  readonly sorted: Sorted;
}

const Folded = ({
  view,
  sorted,
  findings,
  label,
  isOpen,
}: Props & { findings: readonly Finding[]; label: string; isOpen: boolean }) =>
  findings.length === 0 ? null : (
    <details class="more" open={isOpen}>
      <summary>
        {label} ({findings.length})
      </summary>
      <div class="stack">
        {findings.map((finding) => (
          <FindingView
            key={finding.cause}
            finding={finding}
            view={view}
            isFirst={false}
            general={sorted.generalOf(finding.cause)}
          />
        ))}
      </div>
    </details>
  );

/** The first cause in full, the others after it, general forms folded into the special one. */
export const Findings = ({ view }: { readonly view: View }): JSX.Element => {
  const { words, run, isSample } = view;
  const sorted = sortFindings(run.report, view.wanted);
  const [first, ...rest] = sorted.main;
  return (
    <>
      {first === undefined && run.report.verdict === 'rejected' ? <p>{words.unknown}</p> : null}
      {sorted.isTied ? <p>{words.tied}</p> : null}
      {first === undefined ? null : (
        <FindingView
          finding={first}
          view={view}
          isFirst
          isTied={sorted.isTied}
          general={sorted.generalOf(first.cause)}
        />
      )}
      <Folded
        {...{ view, sorted, findings: rest, label: words.further }}
        isOpen={rest.length <= OPEN}
      />
      <Folded {...{ view, sorted, findings: sorted.aside, label: words.aside }} isOpen={isSample} />
      <Folded
        {...{ view, sorted, findings: sorted.houseRules, label: words.houseRules }}
        isOpen={isSample}
      />
    </>
  );
};
