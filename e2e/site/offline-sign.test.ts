import { expect, test } from 'playwright/test';
import { toolPath, watch } from './tool-page.ts';

test.use({ serviceWorkers: 'allow' });

for (const [lang, words] of [
  ['ja', 'オフラインで使えます'],
  ['en', 'Ready offline'],
] as const)
  for (const width of [360, 1280])
    test(`a tool in ${lang}, ${width} wide, says that it is ready, and nothing moves`, async ({
      page,
    }) => {
      const { errors, refused } = await watch(page);
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number);
        });
        // A line that has come by half is drawn by half where a machine is busy: what counts is what moves afterwards.
        const painted = () =>
          requestAnimationFrame(() => observer.observe({ type: 'layout-shift' }));
        addEventListener('DOMContentLoaded', () => requestAnimationFrame(painted));
      });
      await page.goto(toolPath(lang, 'diagnoser'));
      const sign = page.locator('.offline-sign');
      await expect(sign).toHaveText(words);
      await expect(sign).toHaveAttribute('role', 'status');
      await expect(sign).toBeInViewport();
      expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[])).toEqual([]);
      await page.reload();
      await expect(sign).toHaveText(words);
      // It was said once; a page that is opened later is not interrupted by it.
      await expect(sign).not.toHaveAttribute('role', /./);
      expect([errors, await refused()]).toEqual([[], []]);
    });

test('where there are no breadcrumbs, the footer says it', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.locator('.site-footer .offline-sign')).toHaveText('Ready offline');
});

test('who saves data is asked for none', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/en/', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
});
