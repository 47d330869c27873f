import { expect, test, type Page } from 'playwright/test';
import { sidewaysScroll } from './window.ts';

const message =
  'ERROR canary7f3a91 token has invalid claims: token has invalid audience, "https://a.example"';

const open = async (page: Page, locale: string): Promise<void> => {
  await page.goto(`/${locale}/tools/error-lookup/`);
  await expect(page.locator('.tool-place astro-island')).not.toHaveAttribute('ssr');
  await page.mouse.move(10, 10);
  await page.mouse.move(20, 20);
  await page.waitForLoadState('networkidle');
};

for (const locale of ['ja', 'en'])
  test(`a message is explained in ${locale}, and leaves no trace`, async ({ page }) => {
    const requests: string[] = [];
    await open(page, locale);
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('#lookup-message').fill(message);
    await expect(page.locator('.finding-title').first()).toHaveText('golang-jwt');
    await expect(page.locator(`.finding a[href="/${locale}/causes/aud-mismatch/"]`)).toBeVisible();
    expect(requests).toEqual([]);
    const traces = await page.evaluate(() =>
      [location.href, document.title, JSON.stringify(localStorage), document.cookie].join('\n'),
    );
    expect(traces).not.toContain('canary');
  });

test('what is not known is not guessed at', async ({ page }) => {
  await open(page, 'en');
  await page.locator('#lookup-message').fill('the printer is out of paper');
  await expect(page.locator('.tool-report')).toContainText('Not known');
  await expect(page.locator('.finding')).toHaveCount(0);
});

test('who finds nothing here is led to the diagnoser, above all with a token', async ({ page }) => {
  await open(page, 'en');
  const report = page.locator('.tool-report');
  await page.locator('#lookup-message').fill('{"status":401,"error":"Unauthorized"}');
  await expect(report).toContainText('in the log of the server');
  await page.locator('#lookup-message').fill('token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln');
  await expect(report).toContainText('There is a token in this text');
  await expect(report.getByRole('link')).toHaveAttribute('href', '/en/tools/jwt-diagnoser/');
});

for (const [locale, word] of [
  ['ja', '文言そのままでは登録のない'],
  ['en', 'Not a message that is known word for word'],
] as const)
  test(`a plain clause names its check in ${locale}, and is said to be no known message`, async ({
    page,
  }) => {
    await open(page, locale);
    await page.locator('#lookup-message').fill('gatehouse: the issuer of this JWT is <b>untrusted');
    await expect(page.locator('.finding-title')).toHaveText(new RegExp(word));
    await expect(page.locator('.finding code').first()).toContainText('<b>untrusted');
    await expect(page.locator(`.finding a[href="/${locale}/causes/iss-mismatch/"]`)).toBeVisible();
  });

for (const [locale, word] of [
  ['ja', '理由は述べていません'],
  ['en', 'that a token was refused, not why'],
] as const)
  test(`a refusal without a reason is said to be one in ${locale}`, async ({ page }) => {
    await open(page, locale);
    await page.locator('#lookup-message').fill('WWW-Authenticate: Bearer error="invalid_token"');
    const finding = page.locator('.finding');
    await expect(finding).toContainText(word);
    await expect(finding.locator(`a[href="/${locale}/causes/error-swallowed/"]`)).toBeVisible();
  });

for (const [locale, word] of [
  ['ja', 'トークンについて述べたものなら'],
  ['en', 'If one is, it speaks of this check'],
] as const)
  test(`what is assumed of a line without a token is said to be assumed in ${locale}`, async ({
    page,
  }) => {
    await open(page, locale);
    await page.locator('#lookup-message').fill('gatehouse: RSA verification error');
    const finding = page.locator('.finding');
    await expect(finding).toContainText(word);
    await expect(finding.locator(`a[href="/${locale}/causes/wrong-key/"]`)).toBeVisible();
  });

test('markup in a message stays text, and no page is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, 'ja');
  await page
    .locator('#lookup-message')
    .fill('jwt audience invalid. expected: <img src=x onerror=alert(1)>');
  await expect(page.locator('.finding')).toContainText('<img src=x');
  expect(await page.locator('.finding img').count()).toBe(0);
  expect(await sidewaysScroll(page)).toBe(0);
  for (const path of ['/en/libraries/pyjwt/', '/ja/libraries/']) {
    await page.goto(path);
    expect(await sidewaysScroll(page), path).toBe(0);
  }
});
