import '#ui/report-style.ts';
import type { JSX } from 'preact';
import { Checks } from './Checks.tsx';
import { Findings } from './Findings.tsx';
import { Ledgers } from './Ledgers.tsx';
import { Ticket } from './Ticket.tsx';
import { Verdict } from './Verdict.tsx';
import type { View } from './view.ts';

/** The verdict, the cause with its cure, then everything that was looked at. */
export const Report = ({
  view,
  onRare,
}: {
  readonly view: View;
  readonly onRare: (() => void) | null;
}): JSX.Element => (
  <>
    <Verdict view={view} />
    <Findings view={view} />
    <Checks {...view} onRare={onRare} />
    <Ledgers view={view} />
    <Ticket view={view} />
  </>
);
