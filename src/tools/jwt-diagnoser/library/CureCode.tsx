import type { JSX } from 'preact';
import type { CauseId } from '#jwt/model.ts';
import type { LibraryEntry } from '#catalog/library-view.ts';
import { saveLibrary } from '#ui/library.ts';
import { CopyButton } from '../../shared/CopyButton.tsx';
import { sharedWords } from '../../shared/words.ts';
import type { View } from '../view.ts';
import { coderOf, useLibrary } from './choice.ts';
import { keptExample } from './fill-algorithm.ts';
import { fillCode } from './fill-code.ts';

interface Props {
  readonly cause: CauseId;
  readonly view: View;
  readonly chosen: LibraryEntry;
}

const Code = ({ entry, kind, view }: { entry: LibraryEntry; kind: string; view: View }) => {
  const library = useLibrary(entry);
  const published = library?.cures[kind];
  if (library === null || published === undefined) return null;
  const { words, lang, run } = view;
  const { copy, copied } = sharedWords(lang);
  const { expectation } = run.seen;
  const text = fillCode(published, entry.language, expectation, library.families);
  const kept = keptExample(text, expectation.algorithms);
  return (
    <>
      <div class="code-box">
        <pre class="astro-code" tabIndex={0} translate={false}>
          <code>{text}</code>
        </pre>
        <CopyButton text={text} label={copy} done={copied} what={entry.name} />
      </div>
      <p class="panel-note">
        {words.codeVersion.replace('{library}', () => `${entry.name} ${entry.version}`)}
      </p>
      {text === published ? null : <p class="panel-note">{words.library.filled}</p>}
      {kept === null ? null : (
        <p class="panel-note">{words.library.kept.replace('{algorithm}', kept)}</p>
      )}
    </>
  );
};

/** The same code with one thing put right, in the reader's library and with the reader's settings. */
export const CureCode = ({ cause, view, chosen }: Props): JSX.Element | null => {
  const kind = view.run.cures[cause] ?? '';
  const shown = view.libraries.filter(({ kinds }) => kinds.includes(kind));
  const present = coderOf(view.libraries, chosen);
  if (shown.length === 0) return null;
  return (
    <fieldset class="code-tabs">
      <legend class="visually-hidden">{view.words.code}</legend>
      {shown.map((entry) => (
        <>
          <input
            type="radio"
            name={`cure-${cause}`}
            id={`cure-${cause}-${entry.id}`}
            checked={entry === present}
            onChange={() => saveLibrary(entry.id)}
          />
          <label for={`cure-${cause}-${entry.id}`}>{entry.name}</label>
          <div class="panel">
            {entry === present ? <Code entry={entry} kind={kind} view={view} /> : null}
          </div>
        </>
      ))}
    </fieldset>
  );
};
