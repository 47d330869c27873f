import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { headersOf } from '../../src/build/headers.ts';
import { findServer } from '../servers/find.ts';
import { type Running, start } from '../servers/start.ts';
import { dist, serveOwn } from './own-site.ts';
import { toolPath, watch } from './tool-page.ts';

/** The configurations of src/deploy, and `npm start`, on real servers: each answers as src/build/headers.ts has it. */
const servers = ['npm start', 'nginx', 'caddy'] as const;

const [script = ''] = globSync('_astro/Frame.*.js', { cwd: dist });
const files: Readonly<Record<string, RegExp>> = {
  'ja/index.html': /^text\/html; charset=utf-8$/i,
  [script]: /^(text|application)\/javascript/,
  'sw.js': /^(text|application)\/javascript/,
  'jwt-diagnose.mjs': /^text\/javascript/,
  'jwt-diagnoser.ja.html': /^text\/html; charset=utf-8$/i,
  'favicon.svg': /^image\/svg\+xml$/,
  'icon-512.png': /^image\/png$/,
  'ja/app.webmanifest': /^application\/manifest\+json$/,
  'ja/causes/exp-expired/index.md': /^text\/markdown; charset=utf-8$/i,
  'ja/feed.xml': /^(text|application)\/xml/,
  'robots.txt': /^text\/plain; charset=utf-8$/i,
};

async function run(name: (typeof servers)[number]): Promise<Running | null> {
  if (name === 'npm start') {
    const { origin, cut } = await serveOwn();
    return { origin, encodings: ['gzip', 'br'], stop: cut };
  }
  const found = findServer(name);
  return found && start(name, found, dist);
}

for (const name of servers)
  test.describe(name, () => {
    let server: Running | null = null;
    const get = (path: string, encoding = 'identity') =>
      fetch(`${server?.origin ?? ''}/${path}`, {
        redirect: 'manual',
        headers: { 'Accept-Encoding': encoding },
      });

    test.beforeEach(async () => {
      server = await run(name);
      test.skip(server === null, `${name} is not at hand, and apt cannot fetch it`);
    });

    test.afterEach(() => server?.stop());

    test('every kind of file has its type, its headers and its bytes', async () => {
      for (const [path, type] of Object.entries(files)) {
        const { status, headers } = await get(path.replace(/index\.html$/, ''));
        expect([status, path]).toEqual([200, path]);
        expect(headers.get('content-type') ?? '', path).toMatch(type);
        for (const [header, value] of Object.entries(headersOf(path)))
          expect(headers.get(header), `${path}: ${header}`).toBe(value);
      }
    });

    test('a page keeps the policy that it brings; the search may read its index', async () => {
      for (const path of ['ja', 'ja/search']) {
        const text = await (await get(`${path}/`)).text();
        expect(text).toBe(readFileSync(`${dist}/${path}/index.html`, 'utf8'));
        expect(text.includes("'wasm-unsafe-eval'")).toBe(path.endsWith('search'));
      }
    });

    test('what is not there is the 404 page, with its status and the headers of a page', async () => {
      for (const path of ['ja/nothing/', 'en/nothing', '_astro/', '_astro/nothing.js']) {
        const response = await get(path);
        expect([response.status, path]).toEqual([404, path]);
        expect(await response.text()).toBe(readFileSync(`${dist}/404.html`, 'utf8'));
        for (const [header, value] of Object.entries(headersOf('404.html')))
          expect(response.headers.get(header), `${path}: ${header}`).toBe(value);
      }
    });

    test('a page without its slash leads to the page', async () => {
      const response = await get('ja/causes');
      expect([301, 308]).toContain(response.status);
      expect(new URL(response.headers.get('location') ?? '', response.url).pathname).toBe(
        '/ja/causes/',
      );
    });

    test('text is compressed', async () => {
      for (const encoding of server?.encodings ?? [])
        for (const path of ['ja/', script, 'ja/causes/exp-expired/index.md']) {
          const { headers } = await get(path, encoding);
          expect(headers.get('content-encoding'), path).toBe(encoding);
          expect(headers.get('vary'), path).toMatch(/accept-encoding/i);
        }
    });

    test.describe('in a browser', () => {
      test.use({ serviceWorkers: 'allow' });

      test('a tool gets ready for a time without a network, and nothing is refused', async ({
        page,
      }) => {
        const { errors, refused } = await watch(page);
        await page.goto((server?.origin ?? '') + toolPath('ja', 'diagnoser'));
        await expect(page.locator('.offline-sign')).toHaveText('オフラインで使えます');
        expect([errors, await refused()]).toEqual([[], []]);
        const response = await page.goto(`${server?.origin ?? ''}/ja/nothing/`);
        expect(response?.status()).toBe(404);
        await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
      });
    });
  });
