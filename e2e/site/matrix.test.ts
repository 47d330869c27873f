import { expect, test } from 'playwright/test';
import { sidewaysScroll } from './window.ts';

test('the matrix leads from a cause to what each library printed', async ({ page }) => {
  await page.goto('/ja/libraries/matrix/#exp-expired');
  const row = page.locator('#exp-expired');
  await expect(row).toBeInViewport();
  await expect(row.locator('b')).toHaveCount(0);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/ja\/libraries\/matrix\/time\/#exp-expired$/);
  await expect(page.locator('#exp-expired')).toBeInViewport();
  await expect(page.locator('#exp-expired [data-library=jsonwebtoken]')).toContainText(
    'jwt expired',
  );
});

test('both filters show only what fits', async ({ page }) => {
  await page.goto('/en/libraries/matrix/');
  const rows = page.locator('[data-cause-row]:visible');
  const shown = page.locator('.matrix-filter output');
  const all = await rows.count();
  await page.locator('#matrix-text').fill('exp-');
  await expect(shown).toHaveText(String(await rows.count()));
  expect(await rows.count()).toBeLessThan(all);
  await page.locator('#matrix-text').fill('');
  await page.locator('.matrix-filter [type=checkbox]').check();
  await expect(page.locator('#exp-expired')).toBeHidden();
  expect(await rows.count()).toBeGreaterThan(0);
});

test('a library that is chosen stands alone, and its messages are found', async ({ page }) => {
  await page.goto('/en/libraries/matrix/time/');
  await page.locator('#matrix-library').selectOption('pyjwt');
  await expect(page.locator('[data-library=pyjwt]').first()).toBeVisible();
  await expect(page.locator('[data-library=jose]').first()).toBeHidden();
  await page.locator('#matrix-text').fill('Signature has expired');
  await expect(page.locator('#exp-expired')).toBeVisible();
  await expect(page.locator('#nbf-in-future')).toBeHidden();
});

test('on a phone nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/ja/libraries/matrix/', '/en/libraries/matrix/key/']) {
    await page.goto(path);
    const over = await sidewaysScroll(page);
    expect(over, path).toBeLessThanOrEqual(0);
  }
});
