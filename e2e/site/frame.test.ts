import { expect, type Page, test } from 'playwright/test';
import { kindOf, pages, sampleOf } from './dist.ts';
import { sidewaysScroll } from './window.ts';

/** The small behaviours of every page, each with JavaScript and, where there is one, without. */
const guide = (locale: string): string => sampleOf(locale, 'guide') ?? '';
const lastHeading = async (page: Page): Promise<string> =>
  (await page.locator('.prose h2[id]').last().getAttribute('id')) ?? '';
const other = (page: Page) => page.locator('header a[hreflang]');

test('the language switch keeps page, place and tab', async ({ page }) => {
  await page.goto(guide('ja'));
  const place = await lastHeading(page);
  await page.goto(`${guide('ja')}#${place}`);
  await page.locator('.code-tabs label').nth(1).click();
  const tab = await page.locator('.code-tabs input').nth(1).inputValue();
  await other(page).click();
  await page.waitForURL(`**${guide('en')}#${place}`);
  expect(await page.locator('.code-tabs :checked').first().inputValue()).toBe(tab);
});

for (const tool of ['jwt-decoder', 'jwt-diagnoser', 'error-lookup'])
  test(`while ${tool} holds input, the switch opens another tab`, async ({ page, context }) => {
    await page.goto(`/ja/tools/${tool}/`);
    const field = page.locator('.tool textarea').first();
    await field.fill('jwt expired');
    await expect(page.locator('html[data-draft]')).toBeAttached();
    const opened = context.waitForEvent('page');
    await other(page).click();
    expect((await opened).url()).toContain(`/en/tools/${tool}/`);
    await expect(field).toHaveValue('jwt expired');
  });

test('once a tool is emptied, the switch stays in its tab', async ({ page }) => {
  await page.goto('/ja/tools/error-lookup/');
  const field = page.locator('.tool textarea').first();
  await field.fill('jwt expired');
  await expect(page.locator('html[data-draft]')).toBeAttached();
  await field.fill('');
  await expect(page.locator('html[data-draft]')).not.toBeAttached();
  await other(page).click();
  await page.waitForURL('**/en/tools/error-lookup/');
});

test('a chosen theme holds on the next page, before anything is painted', async ({ page }) => {
  await page.goto('/ja/');
  await page.locator('#theme').selectOption('dark');
  await page.goto('/en/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('#theme')).toHaveValue('dark');
});

test('the chooser follows a choice, and waits for one without', async ({ page }) => {
  await page.goto('/');
  expect(new URL(page.url()).pathname).toBe('/');
  await page.locator('main a[hreflang=en]').click();
  await page.waitForURL('**/en/');
  await page.goto('/');
  await page.waitForURL('**/en/');
});

test('all tabs of a page follow the reader, and so does the next page', async ({ page }) => {
  await page.goto(guide('en'));
  await page.locator('.code-tabs label', { hasText: 'PyJWT' }).first().click();
  await page.goto(sampleOf('en', 'article') ?? '');
  for (const input of await page.locator('.code-tabs :checked').all())
    expect(await input.inputValue()).toBe('pyjwt');
});

test('code is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(guide('ja'));
  const box = page.locator('.prose .code-box').first();
  await box.locator('.copy').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe((await box.locator('pre').innerText()).trim());
});

test('the contents mark the section that is read', async ({ page }) => {
  await page.goto(guide('ja'));
  const place = await lastHeading(page);
  await page.goto(`${guide('ja')}#${place}`);
  const current = page.locator('.contents [aria-current]');
  await expect(current).toHaveAttribute('href', `#${place}`);
});

test('"try it" asks the diagnoser of the page, and keeps the request until it is heard', async ({
  page,
}) => {
  await page.route('**/JwtDiagnoser*.js', (route) => route.abort());
  await page.goto(guide('ja'));
  const link = page.locator('.cause-table a[data-sample]').last();
  const cause = await link.getAttribute('data-sample');
  await link.click();
  expect(await page.evaluate(() => window.__devtoolbox?.pending)).toEqual({ wish: 'try', cause });
  await expect(page.locator('#diagnoser')).toBeFocused();
  await expect(page.locator('#diagnoser')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('tabs change, links lead, and nothing is offered that cannot work', async ({ page }) => {
    await page.goto(guide('ja'));
    await expect(page.locator('#theme')).toBeHidden();
    await page.locator('.code-tabs label').nth(1).click();
    await expect(page.locator('.code-tabs .panel').nth(1)).toBeVisible();
    await expect(page.locator('.code-tabs .panel').nth(0)).toBeHidden();
    await page.locator('.cause-table a[data-sample]').first().click();
    await expect(page).toHaveURL(/\/ja\/tools\/jwt-diagnoser\/#sample=/);
  });
});

for (const width of [360, 1280])
  test(`no page is wider than a window of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const kinds = new Map(pages.map((address) => [kindOf(address), address]));
    for (const address of [...kinds.values(), '/', '/ja/', '/en/causes/', '/404.html']) {
      await page.goto(address);
      expect(await sidewaysScroll(page), address).toBe(0);
    }
  });
