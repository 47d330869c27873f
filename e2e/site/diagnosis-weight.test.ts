import { expect, type Page, test } from 'playwright/test';
import { budgets } from '../../src/build/budgets.ts';
import { elementsOf, textOf } from '../../src/build/html.ts';
import { isInlineScript } from '../../src/build/page.ts';
import { brotli, readPage } from './dist.ts';
import { expectVerdict, fillAll, fresh, hs256, open, secret, toolPath } from './tool-page.ts';

/** Every script that a page has loaded, by its name. A worker from a blob is text that came with one of them. */
const listen = (page: Page): (() => Promise<ReadonlyMap<string, number>>) => {
  const bodies = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const url = response.url();
    if (url.startsWith('blob:') || !url.endsWith('.js')) return;
    bodies.set(
      url.split('/').at(-1) ?? '',
      response.body().then((body) => brotli(body)),
    );
  });
  return async () =>
    new Map(
      await Promise.all([...bodies].map(async ([name, body]) => [name, await body] as const)),
    );
};

/** What is written into the page comes on top. */
const sum = (sizes: ReadonlyMap<string, number>, address: string): number => {
  const inline = elementsOf(readPage(address)).filter(isInlineScript).map(textOf).join('\n');
  return [...sizes.values()].reduce((a, b) => a + b, brotli(inline));
};

const list = (sizes: ReadonlyMap<string, number>): string =>
  [...sizes]
    .sort(([, a], [, b]) => b - a)
    .map(([name, size]) => `${size} ${name}`)
    .join('\n');

const namesOf = (sizes: ReadonlyMap<string, number>, start: string): readonly string[] =>
  [...sizes.keys()].filter((name) => name.startsWith(start));

for (const lang of ['ja', 'en']) {
  const address = toolPath(lang, 'diagnoser');

  test(`the diagnoser in ${lang}, when it is reached, keeps its budget`, async ({ page }) => {
    const loaded = listen(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
    const sizes = await loaded();
    expect(sum(sizes, address), list(sizes)).toBeLessThanOrEqual(budgets.diagnoser.reached);
  });

  test(`a finished diagnosis in ${lang} keeps its budget`, async ({ page }) => {
    const loaded = listen(page);
    await open(page, address);
    await fillAll(page, { token: hs256(fresh()), key: secret, audience: 'another' });
    await expectVerdict(page, 'rejected');
    await expect(page.locator('.finding .code-tabs code').first()).toBeVisible();
    await expect(page.locator('[data-ledger=printed] pre').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const sizes = await loaded();
    expect(sum(sizes, address), list(sizes)).toBeLessThanOrEqual(budgets.diagnoser.finished);
    // Once for the worker and the page alike
    expect(namesOf(sizes, 'engine')).toHaveLength(1);
    expect(namesOf(sizes, lang === 'ja' ? 'en.' : 'ja.')).toEqual([]);
    expect(namesOf(sizes, 'all-samples')).toEqual([]);
  });
}

test('the tests above can fail: what is loaded is seen', async ({ page }) => {
  const loaded = listen(page);
  await open(page, `${toolPath('en', 'diagnoser')}#sample=aud-mismatch`);
  expect(namesOf(await loaded(), 'all-samples')).toHaveLength(1);
});
