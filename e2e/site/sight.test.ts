import { expect, type Locator, type Page, test } from 'playwright/test';
import { sampleOf } from './dist.ts';
import { sidewaysScroll } from './window.ts';

/** For eyes and hands that need more: WCAG 2.2, success criteria 1.4.4, 1.4.10, 1.4.11, 2.4.7, 2.4.11. */
const addresses = ['ja', 'en'].flatMap((locale) => [
  `/${locale}/`,
  `/${locale}/causes/`,
  `/${locale}/libraries/matrix/key/`,
  sampleOf(locale, 'guide') ?? '',
  sampleOf(locale, 'article') ?? '',
  `/${locale}/tools/jwt-diagnoser/#sample=aud-mismatch`,
  `/${locale}/tools/error-lookup/`,
]);

const settled = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'networkidle' });
  if (!address.includes('#sample=')) return;
  await page.locator('astro-island').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.finding').first()).toBeVisible();
};

test('at four times the size a page scrolls one way only (1.4.10)', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of addresses) {
    await settled(page, address);
    expect(await sidewaysScroll(page), address).toBe(0);
  }
});

test('text of twice the size is cut nowhere (1.4.4)', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const address of addresses) {
    await settled(page, address);
    await page.evaluate(() => document.documentElement.setAttribute('style', 'font-size: 200%'));
    expect(await sidewaysScroll(page), address).toBe(0);
  }
});

const backgroundOf = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => getComputedStyle(element).backgroundColor);

test('where a system sets the colours, what is chosen still stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await settled(page, '/en/tools/jwt-diagnoser/#sample=secret-wrong');
  const choices = page.locator('.segmented label');
  const chosen = await backgroundOf(
    choices.filter({ has: page.locator(':checked') }).locator('span'),
  );
  const other = choices
    .filter({ hasNot: page.locator(':checked') })
    .locator('span')
    .first();
  expect(chosen).not.toBe(await backgroundOf(other));
  for (const sign of ['passed', 'failed', 'not-run'])
    expect(
      await page
        .locator(`[data-result=${sign}] .badge, .badge[data-result=${sign}]`)
        .first()
        .innerText(),
    ).not.toBe('');
});

/** True if the middle of what has the focus can be seen. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return true;
    const { left, top, width, height } = focused.getBoundingClientRect();
    // What is drawn by its label or its neighbour is one pixel or clear itself.
    const shown = focused.matches('input[type=radio]')
      ? (focused.parentElement ?? focused)
      : focused;
    const at = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2);
    return at !== null && (shown.contains(at) || at.contains(shown));
  });

test('what has the focus is never hidden, on a phone and by keyboard (2.4.11)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await settled(page, '/ja/tools/jwt-diagnoser/#sample=aud-mismatch');
  const hidden: string[] = [];
  for (let step = 0; step < 70; step += 1) {
    await page.keyboard.press('Tab');
    if (!(await isSeen(page)))
      hidden.push(
        await page.evaluate(() => document.activeElement?.textContent.slice(0, 40) ?? ''),
      );
  }
  expect(hidden).toEqual([]);
});
