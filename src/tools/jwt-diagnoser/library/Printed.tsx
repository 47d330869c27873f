import type { JSX } from 'preact';
import type { CauseId } from '#jwt/model.ts';
import type { LibraryEntry, LibraryView, Refusal } from '#catalog/library-view.ts';
import { list } from '#i18n/list.ts';
import { saveLibrary } from '#ui/library.ts';
import { titleOf } from '../say.ts';
import type { View } from '../view.ts';
import { useLibrary } from './choice.ts';

interface Props {
  readonly cause: CauseId;
  readonly view: View;
  readonly chosen: LibraryEntry;
}

const Choice = ({ view, chosen }: Omit<Props, 'cause'>): JSX.Element => (
  <p>
    <label>
      {view.words.library.name}{' '}
      <select
        class="input"
        value={chosen.id}
        onChange={({ currentTarget }) => saveLibrary(currentTarget.value)}
      >
        {view.libraries.map(({ id, name }) => (
          <option value={id}>{name}</option>
        ))}
      </select>
    </label>
  </p>
);

const sayPassed = (passed: Refusal['passed'], { words, content, lang }: View): string => {
  if (passed === null) return words.library.provesNothing;
  if (passed.length === 0) return words.library.first;
  const checks = passed.map((check) => titleOf(check, content));
  return words.library.proves.replace('{checks}', () => list(checks, lang));
};

const Message = ({ refusal, view }: { readonly refusal: Refusal; readonly view: View }) => (
  <>
    <pre class="astro-code wrap" tabIndex={0} translate={false}>
      <code>{`${refusal.error}: ${refusal.message}`}</code>
    </pre>
    <p>{sayPassed(refusal.passed, view)}</p>
  </>
);

const Recorded = ({ cause, view, library }: Omit<Props, 'chosen'> & { library: LibraryView }) => {
  const { words } = view;
  const refusal = library.refusals.find(({ causes }) => causes.includes(cause));
  if (refusal) return <Message refusal={refusal} view={view} />;
  return <p>{words.library[library.accepted.includes(cause) ? 'accepts' : 'unrecorded']}</p>;
};

/** What the reader's library prints when this cause strikes, as a run recorded it, and what that message proves. */
export const Printed = ({ cause, view, chosen }: Props): JSX.Element => {
  const library = useLibrary(chosen);
  const { printed, recorded } = view.words.library;
  return (
    <section class="ledger" data-ledger="printed">
      <h4>{printed}</h4>
      <Choice view={view} chosen={chosen} />
      {library === null ? null : <Recorded {...{ cause, view, library }} />}
      <p class="panel-note">
        {recorded.replace('{library}', () => `${chosen.name} ${chosen.version}`)}
      </p>
    </section>
  );
};
