import { expect, test } from 'playwright/test';
import { attribute, type Element, elementsOf, textOf } from '../../src/build/html.ts';
import { pages, readPage } from './dist.ts';

const elements = new Map(pages.map((address) => [address, elementsOf(readPage(address))]));
const of = (address: string): readonly Element[] => elements.get(address) ?? [];
const ids = new Map(
  pages.map((address) => [address, new Set(of(address).map((each) => attribute(each, 'id')))]),
);
const files = new Set(['/favicon.svg', '/robots.txt', '/sitemap-index.xml']);

/** Hashes that a tool reads: an id of a cause, never the id of an element. */
const forTools = /^#(sample|cause)=[a-z0-9-]+$/;

const isDead = (from: string, href: string): boolean => {
  const url = new URL(href, `https://site.invalid${from}`);
  if (url.host !== 'site.invalid') return false;
  if (files.has(url.pathname)) return false;
  const there = ids.get(url.pathname);
  if (there === undefined) return true;
  return url.hash !== '' && !forTools.test(url.hash) && !there.has(url.hash.slice(1));
};

const deadLinks = (address: string, all = of(address)): string[] =>
  all
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => isDead(address, href));

test('no link of the site leads nowhere, and no hash', () => {
  expect(pages.length).toBeGreaterThan(10);
  for (const address of pages) expect(deadLinks(address), address).toEqual([]);
});

test('the test above can fail', () => {
  const html = '<a href="/ja/nowhere/"></a><a href="#nothing"></a><a href="/ja/"></a>';
  expect(deadLinks('/ja/', elementsOf(html))).toEqual(['/ja/nowhere/', '#nothing']);
});

const alternates = (address: string): Map<string | null, string> =>
  new Map(
    of(address)
      .filter(({ tagName }) => tagName === 'link')
      .filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hreflang'))
      .map((link) => [
        attribute(link, 'hreflang'),
        new URL(attribute(link, 'href') ?? '').pathname,
      ]),
  );
const localised = pages.filter((address) => /^\/(ja|en)\//.test(address));

test('every page has its twin, and both name each other', () => {
  for (const address of localised) {
    const rest = address.replace(/^\/(ja|en)/, '');
    const named = { ja: `/ja${rest}`, en: `/en${rest}`, 'x-default': `/en${rest}` };
    expect(Object.fromEntries(alternates(address)), address).toEqual(named);
    expect(pages).toContain(named.ja);
    expect(pages).toContain(named.en);
  }
});

test('a page and its twin have the same headings to link to', () => {
  const places = (address: string) =>
    of(address)
      .filter(({ tagName }) => /^h[2-4]$/.test(tagName))
      .flatMap((heading) => attribute(heading, 'id') ?? []);
  for (const address of localised.filter((each) => each.startsWith('/ja/')))
    expect(places(address), address).toEqual(places(address.replace('/ja/', '/en/')));
});

test('a page says its language, its title and its description, and itself as canonical', () => {
  for (const address of localised) {
    const all = of(address);
    const one = (tag: string, name: string, value: string) =>
      all.find((each) => each.tagName === tag && attribute(each, name) === value);
    const html = all.find(({ tagName }) => tagName === 'html');
    expect(html && attribute(html, 'lang')).toBe(address.slice(1, 3));
    const canonical = one('link', 'rel', 'canonical');
    expect(new URL((canonical && attribute(canonical, 'href')) ?? '').pathname).toBe(address);
    const description = one('meta', 'name', 'description');
    expect((description && attribute(description, 'content')) ?? '', address).not.toBe('');
    expect(all.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
  }
});

test('no two pages of a language have one title', () => {
  const title = (address: string) =>
    of(address)
      .filter(({ tagName }) => tagName === 'title')
      .map(textOf)
      .join();
  for (const locale of ['ja', 'en']) {
    const titles = localised.filter((each) => each.startsWith(`/${locale}/`)).map(title);
    expect(titles.filter((each, index) => titles.indexOf(each) !== index)).toEqual([]);
  }
});
