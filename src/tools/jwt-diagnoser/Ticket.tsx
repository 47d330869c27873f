import type { JSX } from 'preact';
import { redactedReport } from '#catalog/redacted-report.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { sharedWords } from '../shared/words.ts';
import type { View } from './view.ts';

/** The diagnosis for a ticket: shown before it is copied, and without any value of what was entered. */
export const Ticket = ({ view }: { readonly view: View }): JSX.Element => {
  const { words, content, run, lang } = view;
  const { copy, copied } = sharedWords(lang);
  const text = redactedReport(run.report, run.seen.subject, content, lang);
  return (
    <details class="more">
      <summary>{words.ticket}</summary>
      <p>{words.ticketNote}</p>
      <div class="code-box">
        <pre class="astro-code wrap" tabIndex={0} translate={false}>
          <code>{text}</code>
        </pre>
        <CopyButton text={text} label={copy} done={copied} what={words.ticket} />
      </div>
    </details>
  );
};
