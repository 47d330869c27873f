import { expect, test } from 'playwright/test';
import { examples } from '#content/tools/jwt-diagnoser/examples.ts';

/** The keys that lead a newcomer from the home page to a named cause. Each is a decision, so they are counted, not timed. */
const BUDGET = 8;

for (const locale of ['ja', 'en'])
  test(`a newcomer's cause is ${BUDGET} keys away, 360 wide, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/${locale}/`, { waitUntil: 'networkidle' });
    let presses = 0;
    const press = async (key: string): Promise<void> => {
      presses += 1;
      await page.keyboard.press(key);
    };
    const focused = page.locator(':focus');
    const tabTo = async (selector: string): Promise<void> => {
      do {
        await press('Tab');
        expect(presses, selector).toBeLessThanOrEqual(BUDGET);
      } while (!(await focused.evaluate((element, wanted) => element.matches(wanted), selector)));
    };

    await tabTo('.skip');
    await press('Enter');
    await tabTo('a[href="#diagnosis"]');
    await press('Enter');
    await tabTo('.tool-report .chip');
    const message = await focused.innerText();
    const cause = examples.find((one) => one.message === message)?.cause ?? '';
    await press('Enter');

    await expect(page.locator('.finding').first()).toHaveId(`finding-${cause}`);
    await expect(page.locator('.verdict').first()).toBeInViewport();
    expect(presses).toBeLessThanOrEqual(BUDGET);
    await expect(page.getByRole('status').first()).not.toBeEmpty();
    // From the fields, the bar at the bottom leads to the report, and the keyboard with it.
    const bar = page.locator('.verdict-bar a');
    await expect(bar).toBeVisible();
    await bar.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.verdict').first()).toBeInViewport();
  });
