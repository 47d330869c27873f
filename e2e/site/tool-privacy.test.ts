import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import {
  expectVerdict,
  field,
  fillAll,
  fresh,
  hs256,
  open,
  secret,
  toolPath,
  watch,
} from './tool-page.ts';

const canary = 'canary7f3a91';

/** Everywhere that a page can leave something behind. */
const traces = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(store));
    const { title, cookie } = document;
    return [location.href, JSON.stringify(history.state), title, cookie, window.name, ...stores]
      .concat(databases.map((database) => database.name ?? ''))
      .join('\n');
  });

const useDiagnoser = async (page: Page): Promise<void> => {
  const token = hs256(fresh({ sub: canary, aud: canary }), { kid: canary });
  await fillAll(page, { token, key: secret, issuer: canary, audience: canary });
  await expectVerdict(page, 'rejected');
  await field(page, 'issuer').fill('https://id.example');
  await expectVerdict(page, 'accepted');
  await field(page, 'token').fill(`Bearer ${token}`);
  await expectVerdict(page, 'rejected');
};

test('a diagnosis leaves no trace, and asks the network for nothing', async ({ page }) => {
  const { errors, requests, refused } = await watch(page);
  await open(page, toolPath('en', 'diagnoser'));
  const before = requests.length;
  await useDiagnoser(page);
  // A worker that was cancelled starts again, from text in memory
  expect(requests.slice(before).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(requests.join('\n') + (await traces(page))).not.toContain(canary);
  expect([errors, await refused()]).toEqual([[], []]);
});

test('the test above can fail: a trace is found', async ({ page }) => {
  await open(page, toolPath('en', 'diagnoser'));
  await page.evaluate((text) => {
    sessionStorage.setItem('x', text);
  }, canary);
  expect(await traces(page)).toContain(canary);
});

test('once a person is there, the tool works without a network', async ({ page, context }) => {
  await open(page, toolPath('ja', 'diagnoser'));
  await context.setOffline(true);
  await fillAll(page, { token: hs256(fresh()), key: secret, audience: 'x' });
  await expectVerdict(page, 'rejected');
  await expect(page.locator('.finding .code-tabs')).toBeVisible();
});

test('the rest comes at the first sign of a person, not before', async ({ page }) => {
  const { requests } = await watch(page);
  await page.goto(toolPath('en', 'diagnoser'), { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('engine'))).toEqual([]);
  await page.mouse.move(30, 30);
  await expect.poll(() => requests.some((url) => url.includes('engine'))).toBe(true);
});

/** Holds back every script of a page, until it is released. */
const holdScripts = async (page: Page): Promise<() => void> => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
};

test('what was typed before the tool came to life is diagnosed', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(toolPath('en', 'diagnoser'), { waitUntil: 'commit' });
  await field(page, 'token').fill('not a token');
  release();
  await expectVerdict(page, 'rejected');
  await expect(field(page, 'token')).toHaveValue('not a token');
});

for (const [path, input, answer] of [
  ['tools/jwt-decoder', '.tool textarea', 'html[data-draft]'],
  ['tools/error-lookup', '.tool textarea', '.finding'],
  ['search', '.tool input', '.tool a[href]'],
] as const)
  test(`what was typed before ${path} came to life is kept, and answered`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(`/en/${path}/`, { waitUntil: 'commit' });
    await page.locator(input).first().fill('jwt expired');
    release();
    await expect(page.locator(answer).first()).toBeVisible();
    await expect(page.locator(input).first()).toHaveValue('jwt expired');
  });

test('when a part cannot be had, the tool says so, and keeps what was typed', async ({ page }) => {
  await page.route('**/engine*.js', (route) => route.abort());
  await page.goto(toolPath('en', 'diagnoser'));
  await field(page, 'token').fill('not a token');
  await expect(page.locator('.tool > .note')).toContainText('could not be loaded');
  await expect(field(page, 'token')).toHaveValue('not a token');
});

for (const tool of ['diagnoser', 'decoder'])
  test(`every field of the ${tool} asks helpers to stay away`, async ({ page }) => {
    await open(page, toolPath('en', tool));
    for (const input of await page.locator('[data-field]').all())
      for (const [name, value] of [
        ['spellcheck', 'false'],
        ['autocomplete', 'off'],
        ['autocorrect', 'off'],
        ['autocapitalize', 'off'],
        ['translate', 'no'],
        ['data-gramm', 'false'],
        ['data-1p-ignore', 'true'],
        ['data-lpignore', 'true'],
      ] as const)
        await expect(input, name).toHaveAttribute(name, value);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing in an empty, a failing and a passing diagnosis', async ({ page }) => {
      const flaws = async (): Promise<string[]> => {
        const { violations } = await new AxeBuilder({ page }).include('.tool').analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      };
      await open(page, toolPath('ja', 'diagnoser'));
      expect(await flaws()).toEqual([]);
      await fillAll(page, { token: hs256(fresh()), key: secret, audience: 'other', issuer: 'x' });
      await expectVerdict(page, 'rejected');
      await expect(page.locator('.finding .code-tabs')).toBeVisible();
      expect(await flaws()).toEqual([]);
      await fillAll(page, { audience: 'api', issuer: '' });
      await expectVerdict(page, 'accepted');
      expect(await flaws()).toEqual([]);
    });

    test('axe finds nothing in a decoded token', async ({ page }) => {
      await open(page, toolPath('ja', 'decoder'));
      await field(page, 'token', 'decoder').fill(`Bearer ${hs256(fresh())}`);
      await expect(page.locator('.part-title')).toHaveCount(3);
      const { violations } = await new AxeBuilder({ page }).include('.tool').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });
