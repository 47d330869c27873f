import type { Library, Product } from '#content/libraries/model.ts';

/** A file of content/libraries as readers see it: the very text that the tests run. */
export interface Source {
  readonly text: string;
  /** The name of its language for the highlighter. */
  readonly lang: string;
}

export interface LibrarySources {
  readonly id: string;
  readonly library: Library;
  /** verify.* and jwks.* by name. */
  readonly files: Readonly<Record<string, Source>>;
  /** cures/<kind>.* by kind. */
  readonly cures: Readonly<Record<string, Source>>;
}

const found = import.meta.glob<Library | Product>('../../content/libraries/*/library.ts', {
  eager: true,
  import: 'default',
});
const texts = import.meta.glob<string>(
  ['../../content/libraries/*/{verify,jwks}.*', '../../content/libraries/*/cures/*.*'],
  { eager: true, query: '?raw', import: 'default' },
);

const langs: Readonly<Record<string, string>> = {
  mjs: 'js',
  py: 'python',
  rs: 'rust',
  rb: 'ruby',
};

const place = /\/libraries\/([^/]+)\/(cures\/)?([^/]+)\.([a-z]+)$/;

const sourcesOf = (id: string, kind: 'files' | 'cures'): Readonly<Record<string, Source>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([path, text]) => {
      const [, library, cure, name = '', extension = ''] = place.exec(path) ?? [];
      if (library !== id || (cure === undefined) !== (kind === 'files')) return [];
      return [[name, { text: text.trimEnd(), lang: langs[extension] ?? extension }]];
    }),
  );

/** Languages in the order in which tabs show them; one that is not named comes last. */
const languages: readonly string[] = ['javascript', 'python', 'go', 'java', 'rust', 'ruby', 'php'];
const rank = ({ library }: LibrarySources): string =>
  `${(languages.indexOf(library.language) + 9) % 9} ${library.name.toLowerCase()}`;

/** Every library that runs have held, by language and name. A tool asks library-view.ts instead: this is heavy. */
export const libraries: readonly LibrarySources[] = Object.entries(found)
  .flatMap(([path, library]) => {
    if (!('verified' in library)) return [];
    const id = path.split('/').at(-2) ?? '';
    return [{ id, library, files: sourcesOf(id, 'files'), cures: sourcesOf(id, 'cures') }];
  })
  .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));

export const libraryOf = (id: string): LibrarySources => {
  const one = libraries.find((sources) => sources.id === id);
  if (one === undefined) throw new Error(`There is no content/libraries/${id}`);
  return one;
};
