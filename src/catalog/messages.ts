import type { Library, Message, Product } from '#content/libraries/model.ts';
import type { Speaker } from '#explain/model.ts';

const found = import.meta.glob<Library | Product>('../../content/libraries/*/library.ts', {
  eager: true,
  import: 'default',
});
const printed = import.meta.glob<readonly Message[]>('../../content/libraries/*/messages.ts', {
  eager: true,
  import: 'default',
});

const idOf = (path: string): string => path.split('/').at(-2) ?? '';

/** What runs have held goes before what was read, where both print the same. */
const rank = ([path, one]: readonly [string, Library | Product]): string =>
  `${'verified' in one ? 0 : 1} ${idOf(path)}`;

/** Every library and product, with its messages. */
export const speakers: readonly Speaker[] = Object.entries(found)
  .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
  .map(([path, { name, hints = [] }]) => ({
    id: idOf(path),
    name,
    hints,
    messages: printed[path.replace('library.ts', 'messages.ts')] ?? [],
  }));

export const productOf = (id: string): Library | Product => {
  const one = found[`../../content/libraries/${id}/library.ts`];
  if (one === undefined) throw new Error(`There is no content/libraries/${id}`);
  return one;
};

/** A library, and those whose messages it hands on. */
export const speakersOf = (id: string): readonly Speaker[] => {
  const one = productOf(id);
  const relays = 'relays' in one ? (one.relays ?? []) : [];
  return speakers.filter((speaker) => speaker.id === id || relays.includes(speaker.id));
};
