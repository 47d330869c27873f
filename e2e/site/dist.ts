import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, type Element, elementsOf } from '../../src/build/html.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The addresses of all built pages: `/`, `/ja/causes/exp-expired/` ... and `/404.html`. */
export const pages: readonly string[] = globSync('**/*.html', { cwd: dist })
  // A file to be taken away is no page.
  .filter((path) => !path.startsWith('jwt-diagnoser.'))
  .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

export function readPage(address: string): string {
  return readFileSync(`${dist}${address.replace(/\/$/, '/index.html')}`, 'utf8');
}

/** Bytes after Brotli, as a host sends what it has compressed once and for all. */
export const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;

/** The same question at a tenth of the time: most pages fit even when they are compressed in haste. */
export function isHeavier(text: string, budget: number): boolean {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(text, { params }).length > budget && brotli(text) > budget;
}

export type Kind = 'guide' | 'tool' | 'recording' | 'article';

export function kindOf(address: string): Kind {
  if (/^\/(ja|en)\/guides\/[^/]+\/$/.test(address)) return 'guide';
  if (/^\/(ja|en)\/libraries\/.+\/$/.test(address)) return 'recording';
  return /^\/(ja|en)\/tools\/[^/]+\/$/.test(address) ? 'tool' : 'article';
}

/** One page of a kind; of the articles, a cause. */
export function sampleOf(locale: string, kind: Kind): string | undefined {
  const room = kind === 'article' ? `/${locale}/causes/` : `/${locale}/`;
  return pages.find((page) => page.startsWith(room) && page !== room && kindOf(page) === kind);
}

/** What a page has the browser load by itself: not the links that a reader may follow. */
export function loadedBy(html: string): { element: Element; url: string }[] {
  return elementsOf(html).flatMap((element) => {
    const url = attribute(element, addressOf(element));
    return url === null || url.startsWith('data:') ? [] : [{ element, url }];
  });
}

const loadingLinks =
  /\b(stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;

function addressOf(element: Element): string {
  const { tagName } = element;
  if (tagName === 'link' && loadingLinks.test(attribute(element, 'rel') ?? '')) return 'href';
  return /^(img|script|iframe|source|audio|video|embed|track|input)$/.test(tagName) ? 'src' : '';
}
