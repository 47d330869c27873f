import { useEffect, useState } from 'preact/hooks';
import type { LibraryEntry, LibraryView } from '#catalog/library-view.ts';
import { savedLibrary } from '#ui/library.ts';

type Entries = readonly LibraryEntry[];

const hasCode = ({ kinds }: LibraryEntry): boolean => kinds.length > 0;

/** The reader's library; the first that has code, until one was chosen. */
export const chosenOf = (entries: Entries, saved: string | null): LibraryEntry | undefined =>
  entries.find(({ id }) => id === saved) ?? entries.find(hasCode) ?? entries[0];

/** Whose code is shown: that of the library itself, or of the first that has any. */
export const coderOf = (entries: Entries, chosen: LibraryEntry): LibraryEntry | undefined =>
  hasCode(chosen) ? chosen : entries.find(hasCode);

/** What will be shown whatever is found: so what is loaded tells nothing of it. */
export const loadShown = async (entries: Entries): Promise<void> => {
  const chosen = chosenOf(entries, savedLibrary());
  if (chosen) await Promise.all([chosen.load(), coderOf(entries, chosen)?.load()]);
};

/** The reader's library, as every code tab of the site knows it. */
export const useSaved = (): string | null => {
  const [saved, setSaved] = useState(savedLibrary);
  useEffect(() => {
    const hear = ({ detail }: CustomEvent<{ library: string }>): void => setSaved(detail.library);
    document.addEventListener('devtoolbox:library', hear);
    return () => document.removeEventListener('devtoolbox:library', hear);
  }, []);
  return saved;
};

/** null while it is on its way, and where it could not be had: then the cause's page still shows it. */
export const useLibrary = (entry: LibraryEntry | undefined): LibraryView | null => {
  const [loaded, setLoaded] = useState<{ of: LibraryEntry; view: LibraryView } | null>(null);
  useEffect(() => {
    entry?.load().then(
      (view) => setLoaded({ of: entry, view }),
      () => undefined,
    );
  }, [entry]);
  return loaded?.of === entry ? (loaded?.view ?? null) : null;
};
