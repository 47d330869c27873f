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
  verdict,
} from './tool-page.ts';
import { sidewaysScroll } from './window.ts';

test('a sample does not cost what was typed', async ({ page }) => {
  const token = hs256(fresh());
  await open(page, toolPath('en', 'diagnoser'));
  await fillAll(page, { token, key: secret });
  await expectVerdict(page, 'accepted');
  await page.evaluate(() => {
    location.hash = '#sample=aud-mismatch';
  });
  await expect(page.locator('#finding-aud-mismatch')).toBeVisible();
  await expect(field(page, 'at')).toHaveValue(/^20/);
  await page.locator('.tool > .note button').click();
  await expect(field(page, 'token')).toHaveValue(token);
  await expectVerdict(page, 'accepted');
});

test('"check mine" says what became of that cause', async ({ page }) => {
  await open(page, `${toolPath('en', 'diagnoser')}#cause=aud-mismatch`);
  const answer = page.locator('.tool > .note');
  await expect(answer).toContainText('Audience');
  await fillAll(page, { token: hs256(fresh()), key: secret, audience: 'other' });
  await expect(answer).toContainText('Proven');
  await field(page, 'audience').fill('api');
  await expect(answer).toContainText(/Not |Ruled out/);
});

test('by keyboard alone, and no focus is taken', async ({ page }) => {
  await open(page, toolPath('ja', 'diagnoser'));
  await field(page, 'token').focus();
  await page.keyboard.insertText(hs256(fresh()));
  await page.keyboard.press('Tab');
  await expect(field(page, 'key')).toBeFocused();
  await page.keyboard.insertText(secret);
  await expectVerdict(page, 'accepted');
  await expect(field(page, 'key')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expectVerdict(page, 'rejected');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field(page, 'algorithms')).toHaveValue('RS256');
  await expectVerdict(page, 'rejected');
  await expect(page.locator('.tool [role=status]').first()).toContainText('拒否');
});

test('a phone shows every state without a sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, toolPath('ja', 'diagnoser'));
  expect(await sidewaysScroll(page)).toBe(0);
  await fillAll(page, {
    token: hs256(fresh({ aud: 'x'.repeat(300) })),
    key: secret,
    audience: 'api',
  });
  await expectVerdict(page, 'rejected');
  expect(await sidewaysScroll(page)).toBe(0);
  await page.locator('.verdict-bar a').click();
  await expect(verdict(page)).toBeInViewport();
  await field(page, 'audience').fill('');
  await expectVerdict(page, 'accepted');
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the reader’s library is remembered', async ({ page }) => {
  await open(page, `${toolPath('en', 'diagnoser')}#sample=aud-mismatch`);
  await page.locator('.finding .code-tabs label', { hasText: 'PyJWT' }).click();
  await open(page, `${toolPath('en', 'diagnoser')}?again#sample=iss-mismatch`);
  await expect(page.locator('.finding .code-tabs :checked')).toHaveId('cure-iss-mismatch-pyjwt');
});

test('a report for a ticket is shown before it is copied, without a value of the input', async ({
  page,
}) => {
  const token = hs256(fresh({ aud: 'audience-of-the-reader' }));
  await open(page, toolPath('en', 'diagnoser'));
  await fillAll(page, { token, key: `${secret}\n`, audience: 'expected-by-the-reader' });
  await expectVerdict(page, 'rejected');
  await page.getByText('Redacted report for a ticket').first().click();
  const report = page.locator('details', { hasText: 'Redacted report' }).locator('pre');
  await expect(report).toContainText('secret-whitespace');
  const text = await report.innerText();
  for (const value of [
    secret,
    'audience-of-the-reader',
    'expected-by-the-reader',
    token.slice(-12),
  ])
    expect(text).not.toContain(value);
});
