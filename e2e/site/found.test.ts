import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'playwright/test';
import { attribute, type Element, elementsOf, textOf } from '../../src/build/html.ts';
import { pages, readPage } from './dist.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const file = (path: string) => readFileSync(`${dist}${path}`, 'utf8');
const robots = file('/robots.txt');
const site = new URL(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '').origin;

interface Head {
  readonly tables: number;
  readonly link: (rel: string, name?: string, value?: string) => string | undefined;
  readonly meta: (name: string) => string | undefined;
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

const named = (elements: readonly Element[], tag: string): readonly Element[] =>
  elements.filter(({ tagName }) => tagName === tag);

/** Their attributes alone: whoever holds an element holds its page, and there are thousands. */
const attributesOf = (elements: readonly Element[]): readonly ReadonlyMap<string, string>[] =>
  elements.map(({ attrs }) => new Map(attrs.map(({ name, value }) => [name, value])));

const toHead = (
  links: ReturnType<typeof attributesOf>,
  metas: ReturnType<typeof attributesOf>,
): Pick<Head, 'link' | 'meta'> => ({
  link: (rel, name = 'rel', value = rel) =>
    links.find((each) => each.get('rel') === rel && each.get(name) === value)?.get('href'),
  meta: (name) =>
    metas
      .find((each) => each.get('name') === name || each.get('property') === name)
      ?.get('content'),
});

const read = (address: string): Head => {
  const elements = elementsOf(readPage(address));
  return {
    ...toHead(attributesOf(named(elements, 'link')), attributesOf(named(elements, 'meta'))),
    tables: named(elements, 'table').length,
    data: named(elements, 'script')
      .filter((each) => attribute(each, 'type') === 'application/ld+json')
      .map((each) => JSON.parse(textOf(each)) as Record<string, unknown>),
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

/** What is said, what is, and what has to be. */
type Claim = readonly [said: string, is: unknown, asked: unknown];

/** Playwright writes down every `expect`: of thousands of pages, one is shown what is wrong. */
const wrongOf = (claimsOf: (address: string, head: Head) => readonly Claim[]): readonly Claim[] =>
  [...heads]
    .flatMap(([address, head]) => claimsOf(address, head))
    .filter(([, is, asked]) => !isDeepStrictEqual(is, asked));

test('every page has its twin, names itself, and both name both languages', () => {
  expect(translated.length).toBeGreaterThan(100);
  expect(translated.filter((address) => !heads.has(twinOf(address)))).toEqual([]);
  const wrong = wrongOf((address, { link }) => [
    [address, link('canonical'), site + address],
    ...Object.entries(languagesOf(address)).map(([lang, url]): Claim => [
      `${address} ${lang}`,
      link('alternate', 'hreflang', lang),
      url,
    ]),
  ]);
  expect(wrong).toEqual([]);
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
  expect(
    wrongOf((address) => [[address, found.get(site + address), languagesOf(address)]]),
  ).toEqual([]);
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
  const wrong = wrongOf((address, { meta }) => {
    const png = readFileSync(dist + pictureOf(address));
    return [
      [address, meta('og:locale'), address.startsWith('/ja/') ? 'ja_JP' : 'en_US'],
      [address, meta('twitter:card'), 'summary_large_image'],
      [address, meta('og:image'), site + pictureOf(address)],
      [address, [png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]],
      [`${address} is light`, png.length < 40_000, true],
    ];
  });
  expect(wrong).toEqual([]);
});

interface Step {
  readonly position: number;
  readonly name: string;
  readonly item: string;
}

test('structured data: what a page is, and the way to it', () => {
  const known = new Set(pages.map((address) => site + address));
  const wrong = wrongOf((address, { data }) => {
    const of = (type: string) => data.find((one) => one['@type'] === type);
    const kind = /^\/\w+\/(\w+)\/[^/]+\/$/.exec(address)?.[1];
    const work = of(kind === 'tools' ? 'WebApplication' : 'TechArticle');
    const isWork = kind !== undefined && !address.includes('/matrix/');
    const trail = of('BreadcrumbList')?.['itemListElement'] as Step[] | undefined;
    return [
      [address, data.filter((one) => one['@context'] !== 'https://schema.org'), []],
      [address, isWork ? work?.['url'] : site + address, site + address],
      [address, isWork ? work?.['inLanguage'] : address.slice(1, 3), address.slice(1, 3)],
      [
        address,
        address.split('/').length > 3 ? trail?.at(-1)?.item : site + address,
        site + address,
      ],
      ...(trail ?? []).map(({ position, name, item }, at): Claim => [
        `${address} ${item}`,
        [position, name.length > 0, known.has(item)],
        [at + 1, true, true],
      ]),
    ];
  });
  expect(wrong).toEqual([]);
});

test('each page but the search has a twin in Markdown that holds its heading and its text', () => {
  const wrong = wrongOf((address, { link, tables }) => {
    if (address.endsWith('/search/')) return [];
    const text = file(`${address}index.md`);
    return [
      [address, link('alternate', 'type', 'text/markdown'), 'index.md'],
      [`${address} names itself`, text.includes(`url: "${site}${address}"`), true],
      [`${address} has a heading`, /^# \S/m.test(text), true],
      [`${address} has its tables`, text.match(/^\| --- /gm)?.length ?? 0, tables],
      [address, text.match(/<(?:div|span|a|p)\b|\]\(\//g), null],
    ];
  });
  expect(wrong).toEqual([]);
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
