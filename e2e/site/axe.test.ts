import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { sampleOf } from './dist.ts';

/** WCAG 2.2 AA and axe's best practices, on one page of each kind, in both languages. */
const flaws = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

const addresses = ['ja', 'en'].flatMap((locale) => [
  `/${locale}/`,
  `/${locale}/causes/`,
  `/${locale}/providers/entra-id/`,
  sampleOf(locale, 'guide') ?? '',
  sampleOf(locale, 'article') ?? '',
  sampleOf(locale, 'tool') ?? '',
]);

/** Colours belong to the theme, structure to the width: two of the four say it all. */
const views = [
  { colorScheme: 'light', viewport: { width: 360, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
] as const;

for (const view of views)
  test.describe(`${view.colorScheme}, ${view.viewport.width} wide`, () => {
    test.use(view);

    for (const address of [...addresses, '/', '/404.html'])
      test(address, async ({ page }) => {
        // A guide has a thousand elements, and each has its contrast measured.
        test.slow();
        await page.goto(address, { waitUntil: 'networkidle' });
        expect(await flaws(page)).toEqual([]);
      });
  });

test('the tests above can fail', async ({ page }) => {
  await page.goto('/ja/');
  await page.locator('main').evaluate((main) => {
    main.append(document.createElement('button'));
  });
  expect((await flaws(page)).join()).toContain('button-name');
});
