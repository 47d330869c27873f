import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { attribute, type Element, elementsOf, textOf } from '../../src/build/html.ts';
import { pages, readPage } from './dist.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const file = (path: string) => readFileSync(`${dist}${path}`, 'utf8');
const robots = file('/robots.txt');
const site = new URL(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '').origin;

interface Head {
  readonly elements: readonly Element[];
  readonly link: (rel: string, name?: string, value?: string) => string | undefined;
  readonly meta: (name: string) => string | undefined;
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

const read = (address: string): Head => {
  const elements = elementsOf(readPage(address));
  const named = (tag: string, name: string, value: string) =>
    elements.filter((each) => each.tagName === tag && attribute(each, name) === value);
  return {
    elements,
    link: (rel, name = 'rel', value = rel) =>
      named('link', 'rel', rel)
        .filter((each) => attribute(each, name) === value)
        .map((each) => attribute(each, 'href') ?? '')[0],
    meta: (name) =>
      [...named('meta', 'name', name), ...named('meta', 'property', name)].map(
        (each) => attribute(each, 'content') ?? '',
      )[0],
    data: named('script', 'type', 'application/ld+json').map(
      (each) => JSON.parse(textOf(each)) as Record<string, unknown>,
    ),
  };
};

const translated = pages.filter((address) => /^\/(ja|en)\//.test(address));
const heads = new Map(translated.map((address) => [address, read(address)]));
const twinOf = (address: string) =>
  address.startsWith('/ja/') ? address.replace('/ja/', '/en/') : address.replace('/en/', '/ja/');
const languagesOf = (address: string) => ({
  ja: site + address.replace(/^\/en\//, '/ja/'),
  en: site + address.replace(/^\/ja\//, '/en/'),
  'x-default': site + address.replace(/^\/ja\//, '/en/'),
});

test('every page has its twin, names itself, and both name both languages', () => {
  expect(translated.length).toBeGreaterThan(100);
  expect(translated.filter((address) => !heads.has(twinOf(address)))).toEqual([]);
  for (const [address, { link }] of heads) {
    expect(link('canonical'), address).toBe(site + address);
    for (const [lang, url] of Object.entries(languagesOf(address)))
      expect(link('alternate', 'hreflang', lang), `${address} ${lang}`).toBe(url);
  }
});

test('the sitemap holds every page, with the same languages', () => {
  const [, index = ''] = /<loc>([^<]+)<\/loc>/.exec(file('/sitemap-index.xml')) ?? [];
  const entries = file(new URL(index).pathname).match(/<url>.*?<\/url>/gs) ?? [];
  const found = new Map(
    entries.map((entry) => [
      /<loc>([^<]+)<\/loc>/.exec(entry)?.[1],
      Object.fromEntries(
        [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, url]) => [
          lang,
          url,
        ]),
      ) as unknown,
    ]),
  );
  expect([...found.keys()].sort()).toEqual([site + '/', ...translated.map((a) => site + a)].sort());
  for (const address of translated) expect(found.get(site + address)).toEqual(languagesOf(address));
});

test('titles and descriptions are there, and differ from page to page', () => {
  for (const locale of ['ja', 'en'])
    for (const name of ['og:title', 'description']) {
      const own = [...heads].filter(([address]) => address.startsWith(`/${locale}/`));
      const texts = own.map(([, { meta }]) => meta(name) ?? '');
      expect(texts.filter((text) => text.length < 2)).toEqual([]);
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
});

test('the title of a cause, and of a guide, ends in the message that it is looked for by', () => {
  const causes = [...heads].filter(([address]) => address.includes('/causes/'));
  const messages = causes.flatMap(([address, { meta }]) => {
    const [, message] =
      /^- `(.+?)`$/m.exec(
        /^## (?:検証側が|What ver).*?^## /ms.exec(file(`${address}index.md`))?.[0] ?? '',
      ) ?? [];
    return message === undefined ? [] : [{ address, message, title: meta('og:title') }];
  });
  expect(messages.length).toBeGreaterThan(100);
  expect(messages.filter(({ message, title }) => !title?.endsWith(message))).toEqual([]);
  for (const [address, { meta }] of heads)
    if (/guides\/[^/]+\/$/.test(address)) expect(meta('og:title')).toMatch(/: [\x20-\x7e]+$/);
});

/** Messages are many: those of a library share the picture of their list. */
const pictureOf = (address: string) =>
  `${address.replace(/(\/errors\/[^/]+\/)[^/]+\/$/, '$1')}card.png`;

test('a shared link shows a picture of its own, or that of its list, and says its language', () => {
  for (const [address, { meta }] of heads) {
    expect(meta('og:locale'), address).toBe(address.startsWith('/ja/') ? 'ja_JP' : 'en_US');
    expect(meta('twitter:card'), address).toBe('summary_large_image');
    expect(meta('og:image'), address).toBe(site + pictureOf(address));
    const png = readFileSync(dist + pictureOf(address));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([1200, 630]);
    expect(png.length, address).toBeLessThan(40_000);
  }
});

test('structured data: what a page is, and the way to it', () => {
  const known = new Set(pages.map((address) => site + address));
  for (const [address, { data }] of heads) {
    const of = (type: string) => data.find((one) => one['@type'] === type);
    expect(data.filter((one) => one['@context'] !== 'https://schema.org')).toEqual([]);
    const kind = /^\/\w+\/(\w+)\/[^/]+\/$/.exec(address)?.[1];
    const work = of(kind === 'tools' ? 'WebApplication' : 'TechArticle');
    if (kind !== undefined && !address.includes('/matrix/'))
      expect(work, address).toMatchObject({ url: site + address, inLanguage: address.slice(1, 3) });
    const trail = of('BreadcrumbList')?.['itemListElement'] as
      { position: number; name: string; item: string }[] | undefined;
    if (address.split('/').length > 3) expect(trail?.at(-1)?.item, address).toBe(site + address);
    for (const [at, { position, name, item }] of (trail ?? []).entries()) {
      expect(position).toBe(at + 1);
      expect(name.length).toBeGreaterThan(0);
      expect(known.has(item), `${address} ${item}`).toBe(true);
    }
  }
});

test('each page but the search has a twin in Markdown that holds its heading and its text', () => {
  for (const [address, { link, elements }] of heads) {
    if (address.endsWith('/search/')) continue;
    expect(link('alternate', 'type', 'text/markdown'), address).toBe('index.md');
    const text = file(`${address}index.md`);
    expect(text, address).toContain(`url: "${site}${address}"`);
    expect(text, address).toMatch(/^# \S/m);
    const tables = elements.filter(({ tagName }) => tagName === 'table').length;
    expect(text.match(/^\| --- /gm)?.length ?? 0, address).toBe(tables);
    expect(text, address).not.toMatch(/<(?:div|span|a|p)\b|\]\(\//);
  }
});

test('feeds, robots.txt and llms.txt name pages that exist', () => {
  expect(robots).toContain('Allow: /');
  const path = (url: string) => new URL(url).pathname;
  for (const locale of ['ja', 'en']) {
    const links = [...file(`/${locale}/feed.xml`).matchAll(/<item>.*?<link>([^<]+)/g)];
    expect(links.length).toBeGreaterThan(2);
    for (const [, link = ''] of links) expect(pages).toContain(path(link));
  }
  const listed = [...file('/llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => path(url));
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter((url) => !existsSync(dist + url))).toEqual([]);
});
