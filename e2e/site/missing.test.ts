import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';

test('an address with a typing error leads to the nearest pages, in its language first', async ({
  page,
}) => {
  const response = await page.goto('/ja/causes/exp-expird/');
  expect(response?.status()).toBe(404);
  const section = page.locator('section').first();
  await expect(section).toHaveAttribute('lang', 'ja');
  await expect(section.locator('li a').first()).toHaveAttribute('href', '/ja/causes/exp-expired/');
  await expect(section.getByRole('link', { name: '検索' })).toHaveAttribute('href', '/ja/search/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('an address that is like no other names no pages', async ({ page }) => {
  await page.goto('/wp-login.php');
  await expect(page.locator('h1')).toHaveText('404');
  await expect(page.locator('section')).toHaveCount(2);
  await expect(page.locator('li a')).toHaveCount(0);
});

test('a page can be copied as Markdown, and is what its twin says', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ja/causes/exp-expired/');
  const button = page.locator('.page-tools').getByRole('button');
  await expect(button).toHaveText('Markdown: コピー');
  await button.click();
  await expect(button).toHaveText('コピー済み');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const twin = await (await page.request.get('/ja/causes/exp-expired/index.md')).text();
  const body = twin.replace(/^---.*?---\n\n/s, '');
  const local = (text: string) =>
    text.replaceAll(/https?:\/\/(?:localhost:\d+|devtoolbox\.example)/g, '');
  expect(local(copied)).toBe(local(body));
});
