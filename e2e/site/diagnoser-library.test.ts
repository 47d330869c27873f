import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from 'playwright/test';
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

interface Recorded {
  readonly causes: Readonly<
    Record<string, { readonly broken: { readonly message?: string; readonly accepted?: boolean } }>
  >;
}

/** What a run wrote down, not what the page was built from. */
const recorded = (library: string, cause: string) =>
  (
    JSON.parse(
      readFileSync(
        new URL(`../../content/libraries/${library}/observed.json`, import.meta.url),
        'utf8',
      ),
    ) as Recorded
  ).causes[cause]?.broken;

const printed = (page: Page): Locator => page.locator('[data-ledger=printed]').first();
const choose = (page: Page, id: string) => printed(page).locator('select').selectOption(id);

test('every library shows what it printed, or that it accepts', async ({ page }) => {
  await open(page, `${toolPath('en', 'diagnoser')}#sample=aud-mismatch`);
  const ids = await printed(page)
    .locator('option')
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  expect(ids).toContain('pyjwt');
  for (const id of ids) {
    await choose(page, id);
    const broken = recorded(id, 'aud-mismatch');
    if (broken?.message === undefined)
      await expect(printed(page)).toContainText(/Nothing:|not been/);
    else await expect(printed(page).locator('pre')).toContainText(broken.message);
  }
});

test('a message says what had passed, and an acceptance is said plainly', async ({ page }) => {
  await open(page, `${toolPath('en', 'diagnoser')}#sample=aud-mismatch`);
  await choose(page, 'jsonwebtoken');
  await expect(printed(page)).toContainText(/had passed: .*Signature/);
  await expect(printed(page).locator('.panel-note')).toContainText(/jsonwebtoken \d+\.\d+/);
  const accepted = ['jsonwebtoken', 'jose', 'pyjwt'].find(
    (id) => recorded(id, 'aud-missing')?.accepted,
  );
  if (accepted === undefined) return;
  await open(page, `${toolPath('ja', 'diagnoser')}?2#sample=aud-missing`);
  await choose(page, accepted);
  await expect(printed(page)).toContainText('受け入れます');
});

test('the library is one choice for the whole site', async ({ page }) => {
  await open(page, `${toolPath('ja', 'diagnoser')}#sample=iss-mismatch`);
  await choose(page, 'golang-jwt');
  await expect(page.locator('.finding .code-tabs :checked')).toHaveId(
    'cure-iss-mismatch-golang-jwt',
  );
  await page.locator('.finding .code-tabs label', { hasText: 'PyJWT' }).click();
  await expect(printed(page).locator('select')).toHaveValue('pyjwt');
  await page.goto('/en/causes/iss-mismatch/');
  await expect(page.locator('.code-tabs :checked').first()).toHaveValue('pyjwt');
});

test('the code speaks of the reader’s own settings, and hostile ones stay text', async ({
  page,
}) => {
  await open(page, toolPath('en', 'diagnoser'));
  const issuer = "https://id.example/'); evil(`${1}`);('\\";
  await fillAll(page, {
    token: hs256(fresh({ aud: 'other' })),
    key: secret,
    audience: 'my-api',
    issuer,
  });
  await expectVerdict(page, 'rejected');
  const code = page.locator('.finding .code-tabs code').first();
  await choose(page, 'jose');
  await expect(code).toContainText("audience: 'my-api'");
  await expect(code).toContainText("issuer: 'https://id.example/\\'); evil(`${1}`);(\\'\\\\'");
  await expect(code).not.toContainText('example.com');
  await choose(page, 'golang-jwt');
  await expect(code).toContainText('jwt.WithAudience("my-api")');
  await field(page, 'audience').fill('my-api\nmy-other-api');
  await expect(code).toContainText('jwt.WithAudience("api.example.com")');
});

test('an algorithm that is no text is filled in, with what loads its key', async ({ page }) => {
  await open(page, `${toolPath('en', 'diagnoser')}#sample=alg-ec-curve-mismatch`);
  const code = page.locator('.finding .code-tabs code').first();
  await choose(page, 'rust-jsonwebtoken');
  await expect(code).toContainText('Algorithm::ES256 => DecodingKey::from_ec_pem');
  await choose(page, 'jjwt');
  await expect(code).toContainText('Jwts.SIG.ES256');
  await expect(code).toContainText('KeyFactory.getInstance("EC")');
  await expect(code).not.toContainText('RS256');
});

test('an algorithm that cannot be filled in is not, and that is said', async ({ page }) => {
  await open(page, toolPath('en', 'diagnoser'));
  await fillAll(page, { token: hs256(fresh({ aud: 'other' })), key: secret, algorithms: 'HS256' });
  await field(page, 'audience').fill('my-api');
  await expectVerdict(page, 'rejected');
  await choose(page, 'jjwt');
  const panel = page.locator('.finding .code-tabs').first();
  await expect(panel.locator('code').first()).toContainText('Jwts.SIG.RS256');
  await expect(panel.locator('code').first()).toContainText('"my-api"');
  await expect(panel.locator('.panel-note').last()).toContainText('The algorithm stays RS256');
});
