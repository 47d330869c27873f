import { expect, type Page, test } from 'playwright/test';
import { budgets } from '../../src/build/budgets.ts';
import { elementsOf, textOf } from '../../src/build/html.ts';
import { isInlineScript } from '../../src/build/page.ts';
import { brotli, isHeavier, kindOf, loadedBy, pages, readPage, sampleOf } from './dist.ts';

const own = (url: string) => url.startsWith('/') && !url.startsWith('//');

test.describe('the built files', () => {
  test('there is something to weigh, in two languages', () => {
    for (const locale of ['ja', 'en'])
      for (const kind of ['guide', 'tool', 'article'] as const)
        expect(sampleOf(locale, kind), `${locale} ${kind}`).toBeDefined();
  });

  for (const kind of ['guide', 'recording', 'article'] as const)
    test(`no ${kind} is heavier than ${budgets.html[kind]} bytes`, () => {
      const weighed = pages.filter((address) => {
        const own = kindOf(address);
        return own === kind || (own === 'tool' && kind === 'article');
      });
      const heavy = weighed
        .filter((address) => isHeavier(readPage(address), budgets.html[kind]))
        .map((address) => `${address} ${brotli(readPage(address))}`);
      expect(heavy).toEqual([]);
    });

  test('no page loads anything from elsewhere, or waits for a style sheet or a script', () => {
    // Playwright writes down every `expect`: of thousands of pages, one is shown what is wrong.
    const wrong = pages.flatMap((address) =>
      loadedBy(readPage(address)).flatMap(({ element, url }) => {
        const names = element.attrs.map(({ name, value }) => `${name}=${value}`);
        const blocking = names.includes('rel=stylesheet');
        const deferred = /\b(type=module|async=|defer=)/.test(names.join(' '));
        const isFine = own(url) && (element.tagName === 'script' ? deferred : !blocking);
        return isFine ? [] : [`${address}: ${url}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test('the tests above can fail: what comes from elsewhere, or blocks, is seen', () => {
  const html =
    '<link rel="stylesheet" href="https://a.example/b.css"><img src="//a.example/c.png">';
  expect(loadedBy(html).map(({ url }) => own(url))).toEqual([false, false]);
  expect(brotli('no repetition: 0123456789')).toBeGreaterThan(20);
});

test.describe('a browser that has not scrolled', () => {
  for (const locale of ['ja', 'en'])
    for (const kind of ['guide', 'article', 'tool'] as const)
      test(`the ${kind} in ${locale} keeps its budgets`, async ({ page, baseURL }) => {
        const address = sampleOf(locale, kind) ?? '';
        const { urls, scripts } = await load(page, address);
        expect(urls.filter((url) => !url.startsWith(baseURL ?? '-'))).toEqual([]);
        expect(await blockingOf(page)).toEqual([]);
        expect(scripts).toBeLessThanOrEqual(
          kind === 'tool' ? budgets.toolScripts : budgets.scripts,
        );
        if (kind !== 'tool')
          expect(urls.length, urls.join('\n')).toBeLessThanOrEqual(budgets.requests);
      });
});

/** Loads a page and waits until nothing more is asked for. */
async function load(page: Page, address: string): Promise<{ urls: string[]; scripts: number }> {
  const bodies: Promise<number>[] = [];
  const urls: string[] = [];
  page.on('response', (response) => {
    urls.push(response.url());
    if (response.request().resourceType() === 'script')
      bodies.push(response.body().then((body) => brotli(body)));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const inline = elementsOf(readPage(address)).filter(isInlineScript);
  const files = await Promise.all(bodies);
  return { urls, scripts: files.reduce((a, b) => a + b, brotli(inline.map(textOf).join('\n'))) };
}

const blockingOf = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking')
      .map(({ name }) => name),
  );
