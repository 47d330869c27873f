import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { attribute, type Element, elementsOf } from '../../src/build/html.ts';
import { pages, readPage, sampleOf } from './dist.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const linksOf = (address: string, goes: (element: Element) => boolean): string[] =>
  elementsOf(readPage(address))
    .filter((element) => element.tagName === 'a' && goes(element))
    .map((element) => attribute(element, 'href') ?? '');

const hrefHas = (part: string) => (element: Element) =>
  attribute(element, 'href')?.includes(part) ?? false;

const relIs = (rel: string) => (element: Element) => attribute(element, 'rel') === rel;

test('what can be edited is a file of the repository', () => {
  const files = pages
    .flatMap((address) => linksOf(address, hrefHas('/edit/main/')))
    .map((href) => href.replace(/^.*\/edit\/main\//, ''));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => !existsSync(`${root}/${file}`))).toEqual([]);
});

test('a report names its page and nothing else', () => {
  for (const address of [sampleOf('ja', 'guide') ?? '', sampleOf('en', 'article') ?? '']) {
    const [href = ''] = linksOf(address, hrefHas('/issues/new'));
    expect([...new URL(href).searchParams]).toEqual([['title', address]]);
  }
});

test('the causes make one chain, from the first to look at to the last', () => {
  for (const locale of ['ja', 'en']) {
    const causes = pages.filter((page) => new RegExp(`^/${locale}/causes/[^/]+/$`).test(page));
    const firsts = causes.filter((page) => linksOf(page, relIs('prev')).length === 0);
    const chain: string[] = [];
    for (let [page] = firsts; page !== undefined; [page] = linksOf(page, relIs('next'))) {
      expect(linksOf(page, relIs('prev'))).toEqual(chain.slice(-1));
      chain.push(page);
    }
    expect(chain.toSorted()).toEqual(causes);
  }
});
