import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { sampleOf } from './dist.ts';
import {
  expectVerdict,
  field,
  fillAll,
  fresh,
  hs256,
  isJapanese,
  open,
  paste,
  secret,
  signed,
  strangers,
  toolPath,
  verdict,
} from './tool-page.ts';

const settings = { algorithms: 'HS256', issuer: 'https://id.example', audience: 'api' };

for (const lang of ['ja', 'en']) {
  test.describe(lang, () => {
    test('every sample of the guide leads to its cause', async ({ page }) => {
      await open(page, sampleOf(lang, 'guide') ?? '');
      const links = await page.locator('.cause-table a[data-sample]').all();
      expect(links.length).toBeGreaterThan(5);
      for (const link of links) {
        const cause = (await link.getAttribute('data-sample')) ?? '';
        await link.click();
        const finding = page.locator('#diagnoser .finding').first();
        await expect(finding, cause).toHaveAttribute('id', `finding-${cause}`);
        await expectVerdict(page, 'rejected');
      }
    });

    test('an own token: accepted, refused, cured, undone', async ({ page }) => {
      await open(page, toolPath(lang, 'diagnoser'));
      await fillAll(page, { token: hs256(fresh()), key: secret, ...settings });
      await expectVerdict(page, 'accepted');
      await field(page, 'audience').fill('apx');
      await expectVerdict(page, 'rejected');
      const finding = page.locator('#finding-aud-mismatch');
      await expect(finding.locator('.strength')).toHaveAttribute('data-strength', 'proven');
      await expect(finding.locator('.diff mark')).toHaveText(['x', 'i']);
      expect(isJapanese((await verdict(page).textContent()) ?? '')).toBe(lang === 'ja');
      await finding.locator('button.button').click();
      await expectVerdict(page, 'accepted');
      await expect(field(page, 'audience')).toHaveValue('api');
      await page.locator('.tool-inputs .row button').last().click();
      await expect(field(page, 'audience')).toHaveValue('apx');
    });

    test('what is no token is explained, and stays', async ({ page }) => {
      await open(page, toolPath(lang, 'diagnoser'));
      const token = field(page, 'token');
      const error = page.locator('#diagnoser-token-error');
      for (const [name, text] of Object.entries(strangers)) {
        await token.fill('');
        await expect(error).toBeEmpty();
        await paste(token, text);
        await expect(error, name).not.toBeEmpty();
        expect(isJapanese((await error.textContent()) ?? ''), name).toBe(lang === 'ja');
        expect(await token.inputValue()).toBe(text);
        await expectVerdict(page, 'rejected');
        await expect(page.locator('.tool img, .tool script')).toHaveCount(0);
      }
      await paste(token, strangers['message'] ?? '');
      await expect(error.getByRole('link')).toHaveAttribute('href', `/${lang}/tools/error-lookup/`);
    });
  });
}

test('an empty field is an invitation, not a failure', async ({ page }) => {
  await open(page, toolPath('en', 'diagnoser'));
  await expect(verdict(page)).toHaveCount(0);
  await expect(page.locator('.tool-report .chip').first()).toBeVisible();
  await field(page, 'token').fill('x');
  await expectVerdict(page, 'rejected');
  await field(page, 'token').fill(' ');
  await expect(verdict(page)).toHaveCount(0);
});

test('tokens of other hands verify, and one changed byte does not', async ({ page }) => {
  await open(page, toolPath('en', 'diagnoser'));
  const pairs = [
    ['RS256', generateKeyPairSync('rsa', { modulusLength: 2048 })],
    ['ES256', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ] as const;
  for (const [alg, { privateKey, publicKey }] of pairs) {
    const token = signed(alg, fresh(), privateKey);
    const key = String(publicKey.export({ type: 'spki', format: 'pem' }));
    await fillAll(page, { token, key });
    await expectVerdict(page, 'accepted');
    const at = token.lastIndexOf('.') + 10;
    const other = token[at] === 'A' ? 'B' : 'A';
    await field(page, 'token').fill(token.slice(0, at) + other + token.slice(at + 1));
    await expectVerdict(page, 'rejected');
  }
});

test('a rare curve is loaded on a click, and then verifies', async ({ page }) => {
  await open(page, toolPath('en', 'diagnoser'));
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
  const key = JSON.stringify(publicKey.export({ format: 'jwk' }));
  await fillAll(page, { token: signed('ES256K', fresh(), privateKey), key });
  await expectVerdict(page, 'cannot-tell');
  await page.locator('.check[data-result=not-testable] button').click();
  await expectVerdict(page, 'accepted');
});
