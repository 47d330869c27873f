import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { queries } from './queries.ts';
import { isOurs, sidewaysScroll } from './window.ts';

const FIRST = 3;
const field = (page: Page) => page.getByRole('searchbox');
const links = (page: Page) => page.locator('[data-answer] a:not(.button)');
const status = (page: Page) => page.getByRole('status');

async function open(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/search/`);
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
}

/** The addresses of the first results, without a section. */
async function firstOf(page: Page, query: string): Promise<string[]> {
  await field(page).fill('');
  await expect(links(page)).toHaveCount(0);
  await field(page).fill(query);
  await expect(status(page)).not.toBeEmpty();
  const all = await links(page).evaluateAll((found) =>
    found.map((link) => (link as HTMLAnchorElement).pathname),
  );
  return [...new Set(all)].slice(0, FIRST);
}

for (const locale of ['ja', 'en'] as const)
  test(`${queries[locale].length} queries in ${locale} find their page among the first ${FIRST}`, async ({
    page,
  }) => {
    expect(queries[locale].length).toBeGreaterThanOrEqual(40);
    test.setTimeout(120_000);
    await open(page, locale);
    const missed: string[] = [];
    for (const [query, target] of queries[locale]) {
      const path = `/${locale}/${target.includes('/') ? target : `causes/${target}`}/`;
      const found = await firstOf(page, query);
      if (!found.includes(path)) missed.push(`${query} -> ${target}: ${found.join(' ')}`);
    }
    expect(missed).toEqual([]);
  });

test('what may be a token or a key is refused before anything of it is looked up', async ({
  page,
}) => {
  const asked: string[] = [];
  await open(page, 'en');
  await field(page).fill('exp');
  await expect(links(page).first()).toBeVisible();
  page.on('request', (request) => asked.push(request.url()));
  const header = Buffer.from('{"alg":"HS256"}').toString('base64url');
  for (const query of [
    `${header}.e30.c2lnbmF0dXJl`,
    '-----BEGIN PUBLIC KEY-----',
    '{"kty":"oct","k":"c2VjcmV0LXNlY3JldA"}',
    '3f8a1c9e5b7d2f4a6c8e0b1d3f5a7c9e',
  ]) {
    await field(page).fill(query);
    await expect(status(page)).toContainText('was not searched for');
    await expect(links(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Open the diagnoser' })).toBeVisible();
  }
  expect(asked).toEqual([]);
});

test('a query stays in the memory of the page, and nothing is refused by its policy', async ({
  page,
}) => {
  const refused: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (isOurs(message)) refused.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await open(page, 'ja');
  await field(page).fill('canaryword jwt expired');
  await expect(links(page).first()).toBeVisible();
  await field(page).press('Enter');
  const kept = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.title,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
    ]),
  );
  expect(kept).not.toContain('canary');
  expect(asked.join('\n')).not.toContain('canary');
  expect(refused).toEqual([]);
});

test('a pasted error line is known, and its causes come before the pages', async ({ page }) => {
  await open(page, 'ja');
  await field(page).fill('Error: TokenExpiredError: jwt expired (verify.js:12:3)');
  await expect(page.locator('[data-answer] > .note code')).toHaveText('jwt expired');
  await expect(links(page).first()).toHaveAttribute('href', '/ja/causes/exp-expired/');
  await expect(status(page)).toContainText('件のページ');
  const lookup = page.getByRole('link', { name: 'このメッセージを調べる' });
  await expect(lookup).toHaveAttribute('href', '/ja/tools/error-lookup/');
  await field(page).fill('2026-11-22T00:00:00 ERROR gateway: some failure that nobody knows');
  await expect(page.locator('[data-answer] > .note')).toContainText('ログの行');
  await expect(lookup).toBeVisible();
});

test('by keyboard alone: / and Ctrl+K lead to the field, arrows to the results', async ({
  page,
}) => {
  await page.goto('/en/causes/exp-expired/');
  await page.keyboard.press('/');
  await page.waitForURL('**/en/search/');
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('clock skew');
  await expect(links(page).first()).toBeVisible();
  await expect(page.locator('[data-answer] mark').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/causes/**');
  await page.keyboard.press('Control+k');
  await page.waitForURL('**/en/search/');
});

test('the / key can be switched off', async ({ page }) => {
  await open(page, 'en');
  await page.getByRole('checkbox').uncheck();
  await page.goto('/en/tools/');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await page.waitForURL('**/en/search/');
  await expect(page.getByRole('checkbox')).not.toBeChecked();
});

for (const locale of ['ja', 'en'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, ${locale}, ${colorScheme}, at 360 px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, locale);
      await field(page).fill('jwt expired');
      await expect(links(page).nth(3)).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    });
