import type { JSX } from 'preact';
import type { CauseId, Finding } from '#jwt/model.ts';
import { FindingView } from './FindingView.tsx';
import type { View } from './view.ts';

/** So many are seen at once; more are folded. */
const OPEN = 2;

/** The first cause in full, the others after it, general forms folded into the special one. */
export const Findings = ({ view }: { readonly view: View }): JSX.Element | null => {
  const { words } = view;
  const { findings, verdict } = view.run.report;
  const heads = findings.filter(({ generalOf }) => generalOf === null);
  const generalOf = (cause: CauseId): readonly Finding[] =>
    findings.filter((finding) => finding.generalOf === cause);
  const [first, ...rest] = heads;
  if (first === undefined) return verdict === 'rejected' ? <p>{words.unknown}</p> : null;
  return (
    <>
      <FindingView finding={first} view={view} isFirst general={generalOf(first.cause)} />
      {rest.length > 0 ? (
        <details class="more" open={rest.length <= OPEN}>
          <summary>
            {words.further} ({rest.length})
          </summary>
          <div class="stack">
            {rest.map((finding) => (
              <FindingView
                key={finding.cause}
                finding={finding}
                view={view}
                isFirst={false}
                general={generalOf(finding.cause)}
              />
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
};
