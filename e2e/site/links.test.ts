import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { attribute, elementsOf } from '../../src/build/html.ts';
import { pages, readPage } from './dist.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const host = 'https://site.example';

interface Known {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

const read = (html: string): Known => {
  const elements = elementsOf(html);
  const values = (name: string) => elements.flatMap((each) => attribute(each, name) ?? []);
  return { ids: new Set(values('id')), links: [...values('href'), ...values('src')] };
};

/** What a tool reads from the hash of its own page; each names a cause. */
const wish = /^(?:sample|cause)=([a-z0-9-]+)$/;

/** Why a link leads nowhere; null if it leads somewhere, or out of the site. */
function faultOf(link: string, from: string, site: ReadonlyMap<string, Known>): string | null {
  const url = new URL(link, host + from);
  if (url.origin !== host) return null;
  const hash = decodeURIComponent(url.hash.slice(1));
  const target = site.get(url.pathname);
  if (target === undefined)
    return existsSync(dist + url.pathname) && !url.pathname.endsWith('/') ? null : 'no page';
  const [, cause] = wish.exec(hash) ?? [];
  if (cause !== undefined)
    return site.has(`/${url.pathname.split('/')[1] ?? ''}/causes/${cause}/`) ? null : 'no cause';
  return hash === '' || target.ids.has(hash) ? null : 'no place of this name';
}

test('every link inside the site leads to a page, and its hash to a place on it', () => {
  const site = new Map(pages.map((address) => [address, read(readPage(address))]));
  const dead = [...site].flatMap(([from, { links }]) =>
    links.flatMap((link) => {
      const fault = faultOf(link, from, site);
      return fault === null ? [] : [`${from}: ${link}: ${fault}`];
    }),
  );
  expect([...site.values()].flatMap(({ links }) => links).length).toBeGreaterThan(1000);
  expect(dead).toEqual([]);
});

test('the test above can fail', () => {
  const site = new Map([['/ja/', read('<p id="a">')]]);
  const faults = [
    '/ja/',
    '/ja/#a',
    '#b',
    '/en/',
    'x/',
    '/ja/#sample=none',
    'https://a.example/',
  ].map((link) => faultOf(link, '/ja/', site));
  expect(faults).toEqual([
    ...[null, null],
    'no place of this name',
    ...['no page', 'no page'],
    ...['no cause', null],
  ]);
});
