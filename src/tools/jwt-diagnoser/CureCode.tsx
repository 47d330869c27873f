import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CauseId } from '#jwt/model.ts';
import type { LibrarySources } from '#catalog/libraries.ts';
import { loadLibraries } from '#catalog/load-libraries.ts';
import { savedLibrary, saveLibrary } from '#ui/library.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { sharedWords } from '../shared/words.ts';
import type { View } from './view.ts';

/** The reader's library, as every code tab of the site knows it. */
const useLibrary = (): string | null => {
  const [library, setLibrary] = useState<string | null>(null);
  useEffect(() => {
    const hear = ({ detail }: CustomEvent<{ library: string }>): void => setLibrary(detail.library);
    setLibrary(savedLibrary());
    document.addEventListener('devtoolbox:library', hear);
    return () => document.removeEventListener('devtoolbox:library', hear);
  }, []);
  return library;
};

/** All of it, or none if it could not be had: then the cause's page still shows it. */
const useLibraries = (): readonly LibrarySources[] => {
  const [libraries, setLibraries] = useState<readonly LibrarySources[]>([]);
  useEffect(() => {
    loadLibraries().then(setLibraries, () => undefined);
  }, []);
  return libraries;
};

/** The same code with one thing put right, in the reader's library. */
export const CureCode = ({ cause, view }: { cause: CauseId; view: View }): JSX.Element | null => {
  const kind = view.run.cures[cause] ?? '';
  const chosen = useLibrary();
  const shown = useLibraries().flatMap(({ id, library, cures }) => {
    const source = Object.hasOwn(cures, kind) ? cures[kind] : undefined;
    return source === undefined ? [] : [{ id, library, source }];
  });
  if (shown.length === 0) return null;
  const { code, codeVersion } = view.words;
  const { copy, copied } = sharedWords(view.lang);
  const present = shown.some(({ id }) => id === chosen) ? chosen : shown[0]?.id;
  return (
    <fieldset class="code-tabs">
      <legend class="visually-hidden">{code}</legend>
      {shown.map(({ id, library, source }) => (
        <>
          <input
            type="radio"
            name={`cure-${cause}`}
            id={`cure-${cause}-${id}`}
            checked={id === present}
            onChange={() => saveLibrary(id)}
          />
          <label for={`cure-${cause}-${id}`}>{library.name}</label>
          <div class="panel">
            <div class="code-box">
              <pre class="astro-code" tabIndex={0} translate={false}>
                <code>{source.text}</code>
              </pre>
              <CopyButton text={source.text} label={copy} done={copied} what={library.name} />
            </div>
            <p class="panel-note">
              {codeVersion.replace('{library}', () => `${library.name} ${library.version}`)}
            </p>
          </div>
        </>
      ))}
    </fieldset>
  );
};
