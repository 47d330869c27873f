import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { budgets } from '../../src/build/budgets.ts';
import { contentsOf } from '../../src/offline/contents.ts';
import { brotli, sampleOf } from './dist.ts';
import { dist, type OwnSite, serveOwn, stored, visit } from './own-site.ts';
import {
  expectVerdict,
  field,
  fillAll,
  fresh,
  hs256,
  open,
  secret,
  toolPath,
} from './tool-page.ts';

/** A first visit, and then a time in which nobody answers: the server is gone, and no switch of the browser is trusted. */
test.use({ serviceWorkers: 'allow' });

const canary = 'canary5c0ffee';
let site: OwnSite;

test.beforeEach(async () => {
  site = await serveOwn();
});

test.afterEach(() => site.cut());

const at = (path: string): string => site.origin + path;

async function diagnose(page: Page): Promise<void> {
  const token = hs256(fresh({ sub: canary }));
  await fillAll(page, { token, key: secret, audience: 'api' });
  await expectVerdict(page, 'accepted');
  await field(page, 'audience').fill('other');
  await expectVerdict(page, 'rejected');
  await expect(page.locator('.finding .code-tabs')).toBeVisible();
}

for (const lang of ['ja', 'en'])
  test(`after one visit, ${lang} works without a network`, async ({ page }) => {
    await visit(page, at(`/${lang}/`));
    await site.cut();
    const guide = sampleOf(lang, 'guide') ?? '';
    await open(page, at(guide));
    await expect(page.locator('h1')).toBeVisible();
    await diagnose(page);
    await open(page, at(toolPath(lang, 'diagnoser')));
    await diagnose(page);
    await open(page, at(toolPath(lang, 'decoder')));
    await field(page, 'token', 'decoder').fill(hs256(fresh()));
    await expect(page.locator('.part-title')).toHaveCount(3);
    await open(page, at(`/${lang}/tools/error-lookup/`));
    await page.locator('#lookup-message').fill('JsonWebTokenError: jwt audience invalid');
    await expect(page.locator(`a[href="/${lang}/causes/aud-mismatch/"]`).first()).toBeVisible();
    for (const path of ['', 'guides/', 'tools/', 'causes/'])
      expect((await page.goto(at(`/${lang}/${path}`)))?.status()).toBe(200);
  });

test('a page that was read is kept; of another it is said that it is not', async ({ page }) => {
  await visit(page, at('/ja/causes/exp-expired/'));
  await page.reload();
  await site.cut();
  expect((await page.reload())?.status()).toBe(200);
  const missing = await page.goto(at('/ja/causes/aud-mismatch/'));
  expect(missing?.status()).toBe(503);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('section').first()).toContainText('端末にも保存されていません');
  await expect(page.locator('section').last()).toContainText('not stored on this device');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.locator('section').first().getByRole('link', { name: 'ツール' }).click();
  await expect(page).toHaveURL(at('/ja/tools/'));
});

test('what is kept is what was built, and nothing that was typed or asked', async ({ page }) => {
  await visit(page, at(`/en/causes/exp-expired/?token=${canary}#${canary}`));
  await page.goto(at('/en/causes/?q=1'));
  await open(page, at(toolPath('en', 'diagnoser')));
  await diagnose(page);
  const all = await stored(page);
  const { files, first } = contentsOf(dist);
  const paths = Object.keys(all).map((url) => url.slice(at('/').length));
  expect(paths.filter((path) => !Object.hasOwn(files, path))).toEqual([]);
  expect(paths.length).toBe(first.length);
  expect(JSON.stringify(all)).not.toContain(canary);
});

test('the test above can fail: what lies in a cache is found', async ({ page }) => {
  await visit(page, at('/en/'));
  await page.evaluate(async (text) => {
    await (await caches.open('other')).put('/?q', new Response(text));
  }, canary);
  expect(await stored(page)).toEqual(expect.objectContaining({ [at('/?q')]: canary }));
});

test('the service worker reaches this site and no other', async ({ page, context }) => {
  await visit(page, at('/en/'));
  const [worker] = context.serviceWorkers();
  const ask = (url: string) =>
    worker?.evaluate(
      (address) =>
        fetch(address).then(
          ({ status }) => status,
          (error: unknown) => String(error),
        ),
      url,
    );
  expect(await ask(at('/robots.txt'))).toBe(200);
  const other = await serveOwn();
  expect(await ask(`${other.origin}/robots.txt`)).toContain('TypeError');
  await other.cut();
});

test('what a first visit puts by keeps its budget', () => {
  const { first } = contentsOf(dist);
  const bytes = first.map((path) => {
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return brotli(readFileSync(`${dist}/${name}`));
  });
  const total = bytes.reduce((a, b) => a + b, brotli(readFileSync(`${dist}/sw.js`)));
  expect(total).toBeLessThanOrEqual(budgets.offline);
});
