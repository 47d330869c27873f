import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { digestLength } from '../../src/offline/contents.ts';
import { closeAll, type OwnSite, serveCopy, stored, visit } from './own-site.ts';

/** A site that is deployed anew while somebody reads it. */
test.use({ serviceWorkers: 'allow' });

let site: OwnSite;

test.beforeEach(async () => {
  site = await serveCopy();
});

test.afterEach(() => site.cut());

const digestOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, digestLength);

/** A page is changed, and the service worker names the change, as a build would have it. */
function deploy(page: string): void {
  const [file, worker] = [`${site.root}/${page}index.html`, `${site.root}/sw.js`];
  const before = digestOf(file);
  appendFileSync(file, '<p id="changed">');
  const text = readFileSync(worker, 'utf8');
  expect(text).toContain(before);
  writeFileSync(
    worker,
    text.replace(before, digestOf(file)).replace(/version:`.*?`/, 'version:`2`'),
  );
}

const cachesOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

/** Has the browser look for a new version now, and waits until it is there. */
const update = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    while (!registration?.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });

test('a new version waits for the last page of the old one, and keeps what has not changed', async ({
  page,
  context,
}) => {
  const at = (path: string) => site.origin + path;
  for (const path of ['/ja/', '/ja/causes/exp-expired/', '/ja/causes/aud-mismatch/'])
    await visit(page, at(path));
  const [old] = await cachesOf(page);
  deploy('ja/causes/exp-expired/');
  await update(page);
  expect(await cachesOf(page)).toHaveLength(2);
  // Nobody's page is changed under his hands; a page that is asked for is the new one.
  await page.goto(at('/ja/causes/exp-expired/'));
  await expect(page.locator('#changed')).toBeAttached();
  expect(await cachesOf(page)).toContain(old);
  await closeAll(context);
  const next = await context.newPage();
  await expect(async () => {
    await next.goto(at('/ja/'));
    expect(await cachesOf(next)).toEqual([expect.stringMatching(/ 2$/)]);
  }).toPass();
  const kept = Object.keys(await stored(next));
  expect(kept).toContain(at('/ja/causes/aud-mismatch/'));
  expect(kept).not.toContain(at('/ja/causes/exp-expired/'));
});

test('a site that is only half there is not kept', async ({ page }) => {
  writeFileSync(`${site.root}/ja/guides/index.html`, '<p>Please sign in to this network</p>');
  await page.goto(`${site.origin}/ja/`);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration === undefined && (await caches.keys()).length > 0;
      }),
    )
    .toBe(true);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a page that answers as something else is not kept in its place', async ({ page }) => {
  await visit(page, `${site.origin}/ja/`);
  const path = '/ja/causes/exp-expired/';
  writeFileSync(`${site.root}${path}index.html`, '<p>Please sign in to this network</p>');
  await page.goto(site.origin + path);
  await expect(page.locator('p')).toHaveText('Please sign in to this network');
  expect(Object.keys(await stored(page))).not.toContain(site.origin + path);
});
