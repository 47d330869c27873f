import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { dist } from './own-site.ts';
import {
  expectVerdict,
  field,
  fillAll,
  fresh,
  hs256,
  secret,
  toolPath,
  watch,
} from './tool-page.ts';

/** The diagnoser as a file, opened from the disk. */
const nameOf = (lang: string): string => `jwt-diagnoser.${lang}.html`;
const openFile = async (page: Page, lang: string): Promise<void> => {
  await page.goto(pathToFileURL(`${dist}/${nameOf(lang)}`).href);
  await page.mouse.move(10, 10);
  await page.mouse.move(20, 20);
};

const hashOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(`${dist}/${name}`))
    .digest('hex');

for (const lang of ['ja', 'en'])
  test(`the file in ${lang} diagnoses without a network, and asks for nothing`, async ({
    page,
    context,
  }) => {
    await context.setOffline(true);
    const { errors, requests, refused } = await watch(page);
    await openFile(page, lang);
    await page.locator('.tool-report .chip').first().click();
    await expectVerdict(page, 'rejected');
    await fillAll(page, { token: hs256(fresh()), key: secret, audience: 'api', issuer: '' });
    await field(page, 'algorithms').fill('HS256');
    await expectVerdict(page, 'accepted');
    await field(page, 'audience').fill('other');
    await expectVerdict(page, 'rejected');
    await expect(page.locator('.finding .code-tabs')).toBeVisible();
    expect(page.workers()).toHaveLength(1);
    expect(requests.filter((url) => !/^(?:file|blob):/.test(url))).toHaveLength(0);
    expect(requests.filter((url) => url.startsWith('file:'))).toHaveLength(1);
    expect([errors, await refused()]).toEqual([[], []]);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const outside = await page.locator('.tool a[href*="/causes/"]').first().getAttribute('href');
    expect(outside).toMatch(/^https?:\/\/[^/]+\/.*causes\/aud-mismatch\/$/);
  });

test('where no worker may start, the file comes to the same end', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await openFile(page, 'en');
  await fillAll(page, { token: hs256(fresh()), key: secret });
  await expectVerdict(page, 'accepted');
});

test('its own policy lets it reach nothing', async ({ page, baseURL }) => {
  await openFile(page, 'en');
  const ask = page.evaluate(
    (url) => fetch(url, { mode: 'no-cors' }),
    `${baseURL ?? ''}/robots.txt`,
  );
  await expect(ask).rejects.toThrow('Failed to fetch');
  const policy = page.locator('meta[http-equiv="content-security-policy"]');
  await expect(policy).toHaveAttribute(
    'content',
    /^default-src 'none';script-src 'sha256-[^' ]+';/,
  );
  await expect(policy).toHaveAttribute('content', /;connect-src 'none';worker-src blob:;/);
});

for (const lang of ['ja', 'en'])
  test(`the page in ${lang} says the hashes of what it offers`, async ({ page }) => {
    await page.goto(`${toolPath(lang, 'diagnoser')}#offline`);
    for (const name of [nameOf(lang), 'jwt-diagnose.mjs']) {
      await expect(page.locator(`a[download][href="/${name}"]`)).toBeVisible();
      await expect(page.locator('pre', { hasText: `${hashOf(name)}  ${name}` })).toBeVisible();
    }
  });
