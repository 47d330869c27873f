import { readExcerpt, type Run } from './excerpt.ts';
import { findAny } from './find-any.ts';

/**
 * Without a worker: one that is loaded from a file would not be governed by the page's policy. The ranking is the one
 * that finds the kept queries best (e2e/site/queries.ts): a title says more than a text, and a guide is long for a reason.
 * Pages on messages, many and short, name no title but a message: they follow the page of the cause.
 */
const options = {
  noWorker: true,
  excerptLength: 24,
  ranking: { pageLength: 0.1, termSimilarity: 2, metaWeights: { title: 10, message: 0.1 } },
};

/** What we use of the index's own program, which stands next to the index (`/pagefind/pagefind.js`). */
interface Pagefind {
  options(chosen: typeof options): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly Result[] }>;
}

export interface Result {
  readonly id: string;
  data(): Promise<Fragment>;
}

interface Place {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly message?: string };
  readonly sub_results: readonly Place[];
}

/** A page, or the section of it that fits best. */
export interface Hit {
  readonly path: string;
  readonly title: string;
  readonly section: { readonly path: string; readonly title: string } | null;
  readonly excerpt: readonly Run[];
}

export interface Hits {
  readonly count: number;
  /** The first `wanted` of them. */
  readonly shown: readonly Hit[];
}

let loading: Promise<Pagefind> | null = null;

/** The program is asked for once, when the search is first used. */
export const load = (base: string): Promise<Pagefind> => {
  const engine = `${base}pagefind.js`;
  loading ??= (import(/* @vite-ignore */ engine) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.options(options);
    return pagefind;
  });
  return loading;
};

const toHit = ({ url, excerpt, meta, sub_results: places }: Fragment): Hit => {
  const [best] = places;
  const section = best === undefined || best.url === url ? null : best;
  return {
    path: url,
    title: meta.message ?? meta.title ?? url,
    section: section && { path: section.url, title: section.title },
    excerpt: readExcerpt((section ?? { excerpt }).excerpt),
  };
};

export const search = async (base: string, query: string, wanted: number): Promise<Hits> => {
  const pagefind = await load(base);
  const results = await findAny(query, async (words) => (await pagefind.search(words)).results);
  const shown = await Promise.all(results.slice(0, wanted).map((result) => result.data()));
  return { count: results.length, shown: shown.map(toHit) };
};
