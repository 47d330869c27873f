import { expect, test } from 'playwright/test';
import { sampleOf } from './dist.ts';
import {
  expectVerdict,
  field,
  fresh,
  hs256,
  isJapanese,
  now,
  open,
  paste,
  strangers,
  toolPath,
  watch,
} from './tool-page.ts';
import { sidewaysScroll } from './window.ts';

const hostile = {
  iss: 'https://evil.example/',
  sub: '<img src=x onerror=alert(1)>',
  aud: 'a\u202eb\u200b',
  ['__proto__']: 1,
  exp: now() - 90,
  iat: now() * 1000,
};

for (const lang of ['ja', 'en'])
  test.describe(lang, () => {
    test('header, payload, signature: read, explained, not checked', async ({ page }) => {
      await open(page, toolPath(lang, 'decoder'));
      await field(page, 'token', 'decoder').fill(hs256(fresh()));
      const report = page.locator('.tool-report');
      await expect(report.locator('.part-title')).toHaveCount(3);
      await expect(report.locator('.claims dt', { hasText: 'exp' })).toBeVisible();
      await expect(report.locator('time')).toHaveCount(2);
      await expect(report.locator('.note').last()).toContainText(
        lang === 'ja' ? '検証していません' : 'not checked',
      );
      const gloss = (await report.locator('.gloss').first().textContent()) ?? '';
      expect(isJapanese(gloss)).toBe(lang === 'ja');
    });

    test('whose token it looks like is said, with the way to its page', async ({ page }) => {
      await open(page, toolPath(lang, 'decoder'));
      const token = field(page, 'token', 'decoder');
      const iss = 'https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_MadeUp123';
      await token.fill(hs256(fresh({ iss, token_use: 'access' })));
      const issuer = page.locator('.tool-report .note', { hasText: 'Amazon Cognito' });
      await expect(issuer.locator('a')).toHaveAttribute('href', `/${lang}/providers/cognito/`);
      await expect(issuer).toContainText('token_use');
      await token.fill(hs256(fresh()));
      await expect(issuer).toHaveCount(0);
    });

    test('what is no token is explained, and stays', async ({ page }) => {
      await open(page, toolPath(lang, 'decoder'));
      const token = field(page, 'token', 'decoder');
      const error = page.locator('#decoder-token-error');
      for (const [name, text] of Object.entries(strangers)) {
        await token.fill('');
        await expect(error).toBeEmpty();
        await paste(token, text);
        await expect(error, name).not.toBeEmpty();
        expect(isJapanese((await error.textContent()) ?? ''), name).toBe(lang === 'ja');
        expect(await token.inputValue()).toBe(text);
      }
      await paste(token, strangers['message'] ?? '');
      await expect(error.getByRole('link')).toHaveAttribute('href', `/${lang}/tools/error-lookup/`);
    });
  });

test('a token is found where it stands, and what went is said', async ({ page }) => {
  await open(page, toolPath('en', 'decoder'));
  const token = hs256(fresh());
  await field(page, 'token', 'decoder').fill(`curl -H "Authorization: Bearer ${token}" https://a`);
  await expect(page.locator('.tool-inputs .note')).toContainText('Authorization: Bearer');
  await expect(page.locator('.part-title')).toHaveCount(3);
});

test('of a damaged token, what is whole is read, and the damage has its place', async ({
  page,
}) => {
  await open(page, toolPath('en', 'decoder'));
  const token = hs256(fresh());
  const at = token.indexOf('.') + 71;
  await field(page, 'token', 'decoder').fill(`${token.slice(0, at)}*${token.slice(at + 1)}`);
  await expect(page.locator('.tool-report .note').first()).toContainText('Character 71');
  await expect(page.locator('.claims code', { hasText: 'https://id.example' })).toBeVisible();
});

test('hostile claims are text: no markup, no link, nothing unseen', async ({ page }) => {
  const { errors, refused } = await watch(page);
  await open(page, toolPath('en', 'decoder'));
  await field(page, 'token', 'decoder').fill(hs256(hostile));
  const report = page.locator('.tool-report');
  await expect(report).toContainText('<img src=x');
  await expect(report.locator('.escape').first()).toHaveText('U+202E');
  await expect(report.locator('img, a[href*=evil]')).toHaveCount(0);
  await expect(report).toContainText('milliseconds');
  await expect(report).toContainText('expired');
  expect(await report.innerText()).not.toMatch(/[\u202e\u200b]/);
  expect([errors, await refused()]).toEqual([[], []]);
});

test('five parts are a JWE, of which the header is read', async ({ page }) => {
  await open(page, toolPath('en', 'decoder'));
  const header = Buffer.from('{"alg":"RSA-OAEP","enc":"A256GCM"}').toString('base64url');
  await field(page, 'token', 'decoder').fill(`${header}.AAAA.BBBB.CCCC.DDDD`);
  await expect(page.locator('.tool-report')).toContainText('A256GCM');
  await expect(page.locator('.tool-report')).toContainText('encrypted');
});

test('the JSON is copied as it was sent', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, toolPath('en', 'decoder'));
  await field(page, 'token', 'decoder').fill(hs256('{"a":1e400,"a":12345678901234567890}'));
  await page.locator('.copy').nth(1).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '{\n  "a": 1e400,\n  "a": 12345678901234567890\n}',
  );
});

test('on the guide, decoder and diagnoser share one draft', async ({ page }) => {
  await open(page, sampleOf('en', 'guide') ?? '');
  const decoder = field(page, 'token', 'decoder');
  await decoder.scrollIntoViewIfNeeded();
  await decoder.fill(hs256(fresh({ exp: now() - 3600 })));
  await field(page, 'token').scrollIntoViewIfNeeded();
  await expect(field(page, 'token')).toHaveValue(await decoder.inputValue());
  await expectVerdict(page, 'rejected');
});

test('the decoder carries no diagnoser, and needs no more once it is there', async ({ page }) => {
  const { requests } = await watch(page);
  await open(page, toolPath('en', 'decoder'));
  expect(requests.filter((url) => /engine|views|JwtDiagnoser/.test(url))).toEqual([]);
  const before = requests.length;
  await field(page, 'token', 'decoder').fill(hs256(fresh()));
  await expect(page.locator('.part-title')).toHaveCount(3);
  expect(requests.slice(before)).toEqual([]);
});

test('a phone shows it without a sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, toolPath('ja', 'decoder'));
  await field(page, 'token', 'decoder').fill(hs256(fresh({ name: 'x'.repeat(400) })));
  await expect(page.locator('.part-title')).toHaveCount(3);
  expect(await sidewaysScroll(page)).toBe(0);
});
