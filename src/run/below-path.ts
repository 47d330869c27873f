import { readFileSync } from 'node:fs';
import { attribute, elementsOf } from '../build/html.ts';
import { buildElsewhere } from './elsewhere.ts';
import { listen } from './listen.ts';
import { createSite } from './serve.ts';

const base = '/below/a-path/';

/** Builds the site for a place below the root of its host, and follows every link of it in a server. */
export const belowPath = (): Promise<boolean> =>
  buildElsewhere({ env: { BASE_PATH: base }, drawn: true }, async (site) => {
    const server = createSite(site, base);
    const origin = `http://localhost:${await listen(server, 0)}`;
    const { seen, faults } = await crawl(origin, [base, `${base}ja/`, `${base}en/`]);
    server.close();
    const page = readFileSync(`${site}/_headers`, 'utf8');
    if (!page.includes(`\n${base}sw.js\n`)) faults.push('_headers does not know where sw.js is');
    for (const fault of faults.slice(0, 20)) console.error(fault);
    console.log(`${seen} addresses below ${base}, ${faults.length} faults`);
    return seen > 1000 && faults.length === 0;
  });

interface Crawl {
  readonly seen: number;
  readonly faults: string[];
}

/** Every address that a page, a manifest, a script or the service worker names: it must be below the base, and be there. */
async function crawl(origin: string, first: readonly string[]): Promise<Crawl> {
  const seen = new Set(first);
  const faults: string[] = [];
  for (const path of seen) {
    const response = await fetch(origin + path, { headers: { 'Accept-Encoding': 'identity' } });
    if (response.status !== 200) faults.push(`${path}: ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    for (const link of linksOf(await response.text(), type)) {
      const url = new URL(link, origin + path);
      if (url.origin !== origin) continue;
      if (!url.pathname.startsWith(base)) faults.push(`${path} leads out of its base: ${link}`);
      else seen.add(url.pathname);
    }
  }
  return { seen: seen.size, faults };
}

function linksOf(text: string, type: string): readonly string[] {
  if (type.includes('html'))
    return elementsOf(text).flatMap((element) =>
      ['href', 'src', 'component-url', 'renderer-url'].flatMap(
        (name) => attribute(element, name) ?? [],
      ),
    );
  if (type.includes('manifest'))
    return [...text.matchAll(/"(\/[^"]*)"/g)].map(([, path = '']) => path);
  // A script names its siblings, and the service worker.
  if (type.includes('javascript'))
    return [...text.matchAll(/["'`](\.\/[\w.-]+\.js|\/[\w/-]*sw\.js)["'`]/g)].map(
      ([, path = '']) => path,
    );
  return [];
}
