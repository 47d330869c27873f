import type { Library } from '#content/libraries/model.ts';
import { passedBefore } from './explainer.ts';
import { libraries, type LibrarySources } from './libraries.ts';
import type { LibraryEntry, LibraryView, Refusal } from './library-view.ts';
import { observedOf, refusalReader } from './observed.ts';

/** For src/catalog/libraries-plugin.ts, which runs it when the site is built. */

const refusalsOf = (id: string): readonly Refusal[] => {
  const read = refusalReader(id);
  const refusals = new Map<string, Refusal>();
  for (const [cause, { broken }] of Object.entries(observedOf(id).causes)) {
    if ('accepted' in broken) continue;
    const { error, message, check } = read(broken);
    const key = `${error} ${message}`;
    const before = refusals.get(key);
    const passed = check === null ? null : passedBefore(id, check);
    refusals.set(key, {
      ...(before ?? { error, message, passed }),
      causes: [...(before?.causes ?? []), cause],
    });
  }
  return [...refusals.values()];
};

const acceptedOf = (id: string): readonly string[] =>
  Object.entries(observedOf(id).causes).flatMap(([cause, { broken }]) =>
    'accepted' in broken ? [cause] : [],
  );

const viewOf = ({ id, library: { families = [] }, cures }: LibrarySources): LibraryView => ({
  cures: Object.fromEntries(Object.entries(cures).map(([kind, { text }]) => [kind, text])),
  families: Object.keys(cures).length > 0 ? families : [],
  refusals: refusalsOf(id),
  accepted: acceptedOf(id),
});

type Names = Omit<LibraryEntry, 'load'>;

const namesOf = (id: string, { name, version, language }: Library, kinds: string[]): Names => ({
  id,
  name,
  version,
  language,
  kinds,
});

export const entries: readonly Names[] = libraries.map(({ id, library, cures }) =>
  namesOf(id, library, Object.keys(cures)),
);

export const views: Readonly<Record<string, LibraryView>> = Object.fromEntries(
  libraries.map((sources) => [sources.id, viewOf(sources)]),
);
