import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { sidewaysScroll } from './window.ts';

/** WCAG 2.2 AA and axe's best practices, of the lookup when it has answered, and of the pages that it leads to. */
const flaws = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

/** The text, and what is shown when it has been looked up. */
const states = [
  ['found', 'oidc: expected audience "https://api.example.com" got ["web"]', '.finding .facts'],
  ['several', 'Error: invalid signature', 'details.more[open] .finding'],
  ['a refusal, and no reason', 'could not verify the JWT', '.finding .facts'],
  ['one check, in plain words', 'the issuer of the JWT is untrusted', '.finding .facts'],
  ['not known, with the nearest', 'the expected options of the object', '.ledger li'],
  ['not known at all', 'the printer is out of paper', '.note'],
] as const;

const views = [
  { colorScheme: 'light', viewport: { width: 360, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
] as const;

const fill = async (page: Page, text: string): Promise<void> => {
  await expect(page.locator('.tool-place astro-island')).not.toHaveAttribute('ssr');
  await page.locator('#lookup-message').fill(text);
};

for (const view of views)
  for (const locale of ['ja', 'en'])
    test.describe(`${locale}, ${view.colorScheme}, ${view.viewport.width} wide`, () => {
      test.use(view);

      for (const [name, text, shown] of states)
        test(`the lookup's answer: ${name}`, async ({ page }) => {
          await page.goto(`/${locale}/tools/error-lookup/`);
          await fill(page, text);
          await expect(page.locator('.finding, .ledger, .note').first()).toBeVisible();
          const more = page.locator('details.more');
          if ((await more.count()) > 0) await more.evaluate((all) => all.setAttribute('open', ''));
          await expect(page.locator(shown).first()).toBeVisible();
          expect(await flaws(page)).toEqual([]);
        });

      test("the lookup's answer: its messages did not arrive", async ({ page }) => {
        await page.goto(`/${locale}/tools/error-lookup/`);
        await expect(page.locator('.tool-place astro-island')).not.toHaveAttribute('ssr');
        await page.route(/\/_astro\/.*\.js/, (route) => route.abort());
        await page.locator('#lookup-message').fill('jwt expired');
        await expect(page.locator('.tool-report .note')).toBeVisible();
        expect(await flaws(page)).toEqual([]);
      });

      for (const path of ['', 'pyjwt/', 'jsonwebtoken/jwt-audience-invalid-expected/'])
        test(`errors/${path}`, async ({ page }) => {
          test.slow();
          await page.goto(`/${locale}/errors/${path}`, { waitUntil: 'networkidle' });
          expect(await flaws(page)).toEqual([]);
          expect(await sidewaysScroll(page)).toBe(0);
        });
    });

test('a message that was found leads to its page, which leads to its causes', async ({ page }) => {
  await page.goto('/en/tools/error-lookup/');
  await fill(page, 'Error: jwt audience invalid. expected: https://api.example.com');
  await expect(page.locator('.finding .facts').first()).toContainText('https://api.example.com');
  await page.locator('.finding a[href*="/errors/"]').first().click();
  await expect(page).toHaveURL(/\/en\/errors\/jsonwebtoken\/jwt-audience-invalid-expected\/$/);
  await expect(page.locator('h1')).toHaveText('jwt audience invalid. expected: {audience}');
  await expect(page.locator('main a[href="/en/causes/aud-mismatch/"]').first()).toBeVisible();
});
