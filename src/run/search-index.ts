import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';

/**
 * Articles lie two levels deep, `/ja/causes/exp-expired/`, and messages three. Their lists, the home page and 404 are
 * not looked for.
 */
const articles = '{ja,en}/{*/*,errors/*/*}/index.html';

/** The text is what is looked for: not the table of contents, the tools' frames, or words that repeat on every page. */
const ignored = [
  '.contents',
  '.tool-place',
  '.cell-actions',
  '.panel-note',
  '.kicker',
  '.meta',
  '.neighbours',
  '.page-tools',
  'figure',
  'noscript',
];

/** What comes with the index and is not used: the search has its own page. */
const spare = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/** The index of the built site, one for each language, read by the search page in pieces. */
export async function indexSite(site: string): Promise<boolean> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: ignored });
  const found = await index?.addDirectory({ path: site, glob: articles });
  const written = await index?.writeFiles({ outputPath: `${site}/pagefind` });
  await close();
  const all = [...errors, ...(found?.errors ?? []), ...(written?.errors ?? [])];
  for (const error of all) console.error(`search index: ${error}`);
  for (const file of [...spare, 'pagefind-worker.js'])
    rmSync(`${site}/pagefind/${file}`, { force: true });
  if (all.length === 0) sortLanguages(`${site}/pagefind/pagefind-entry.json`);
  console.log(`search index: ${String(found?.page_count ?? 0)} pages`);
  return all.length === 0 && (found?.page_count ?? 0) > 0;
}

/** The order of the languages is left to chance; two builds of one source are to be identical. */
function sortLanguages(path: string): void {
  const entry = JSON.parse(readFileSync(path, 'utf8')) as { languages: object };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}
