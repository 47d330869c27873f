import { generateKeyPairSync } from 'node:crypto';
import { CompactEncrypt } from 'jose';
import { expect, test } from 'playwright/test';
import {
  expectVerdict,
  field,
  fillAll,
  fresh,
  hs256,
  open,
  secret,
  toolPath,
} from './tool-page.ts';

/** An encrypted token is opened in the page with the key that the reader gave, and is never called accepted for that. */

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

for (const lang of ['ja', 'en']) {
  test(`${lang}: decrypted, and the signed token inside taken out`, async ({ page }) => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const inner = hs256(fresh());
    const token = await new CompactEncrypt(bytes(inner))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT' })
      .encrypt(publicKey);
    await open(page, toolPath(lang, 'diagnoser'));
    await fillAll(page, { token, key: String(publicKey.export({ format: 'pem', type: 'spki' })) });
    await expectVerdict(page, 'rejected');
    const own = String(privateKey.export({ format: 'pem', type: 'pkcs8' }));
    await field(page, 'key').fill(own);
    await expectVerdict(page, 'cannot-tell');
    await expect(page.locator('#diagnoser')).not.toContainText(own.slice(40, 80));
    await page.locator('#finding-jwe-not-jws button.button').click();
    await expect(field(page, 'token')).toHaveValue(inner);
    await field(page, 'key').fill(secret);
    await expectVerdict(page, 'accepted');
  });
}

test('a session of Auth.js is opened with the key that its secret makes', async ({ page }) => {
  await open(page, '/en/causes/authjs-derived-key/');
  await page.locator('a[data-sample]').first().click();
  const finding = page.locator('#finding-authjs-derived-key');
  await expect(finding.locator('.strength')).toHaveAttribute('data-strength', 'proven');
  await finding.locator('button.button').click();
  await expectVerdict(page, 'cannot-tell');
});

test('what only some verifiers mind stands apart, and takes nothing from the acceptance', async ({
  page,
}) => {
  await open(page, toolPath('en', 'diagnoser'));
  const settings = { algorithms: 'HS256', issuer: 'https://id.example', audience: 'api' };
  await fillAll(page, { token: hs256({ ...fresh(), aud: ['api'] }), key: secret, ...settings });
  await expectVerdict(page, 'accepted');
  await expect(page.locator('#finding-aud-array-vs-string')).toBeHidden();
  await page.getByText('If the verifier refuses it all the same').click();
  await expect(page.locator('#finding-aud-array-vs-string')).toBeVisible();
});
