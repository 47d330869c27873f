import { createHmac, sign, type KeyObject } from 'node:crypto';
import { expect, type Locator, type Page } from 'playwright/test';
import { isOurs } from './window.ts';

/** Tokens by node:crypto alone: another hand than the one that verifies them. */
const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

type Header = Readonly<Record<string, unknown>>;

const inputOf = (header: Header, claims: unknown): string => `${encode(header)}.${encode(claims)}`;

export const secret = 'correct horse battery staple, 32+';

export const hs256 = (claims: unknown, header: Header = {}): string => {
  const input = inputOf({ alg: 'HS256', typ: 'JWT', ...header }, claims);
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
};

export const signed = (alg: string, claims: unknown, key: KeyObject): string => {
  const input = inputOf({ alg, typ: 'JWT' }, claims);
  const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
};

export const now = (): number => Math.floor(Date.now() / 1000);

export const fresh = (claims: object = {}): object => ({
  iss: 'https://id.example',
  aud: 'api',
  sub: 'user',
  iat: now() - 60,
  exp: now() + 3600,
  ...claims,
});

export const toolPath = (lang: string, tool: string): string => `/${lang}/tools/jwt-${tool}/`;

/** What went wrong, and what was asked of the network, from the first byte on. */
export interface Watch {
  readonly errors: string[];
  readonly requests: string[];
  readonly refused: () => Promise<string[]>;
}

export const watch = async (page: Page): Promise<Watch> => {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (isOurs(message)) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { refused: seen });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      seen.push(violatedDirective),
    );
  });
  const refused = () => page.evaluate(() => Reflect.get(globalThis, 'refused') as string[]);
  return { errors, requests, refused };
};

/** Opens a tool as a person does: it comes to life, a hand moves, and the rest is loaded. */
export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
  }
  await page.mouse.move(10, 10);
  await page.mouse.move(20, 20);
  const diagnoser = page.locator('#diagnoser');
  if ((await diagnoser.count()) > 0)
    await expect(diagnoser.locator('.tool-report :is(.chip, .verdict)').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
};

export const field = (page: Page, name: string, tool = 'diagnoser'): Locator =>
  page.locator(`#${tool}-${name}`);

/** Typing a megabyte takes minutes; a paste does not. */
export const paste = (input: Locator, text: string): Promise<void> =>
  input.evaluate((element: HTMLTextAreaElement, pasted) => {
    element.value = pasted;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

export const fillAll = async (page: Page, texts: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(texts)) await field(page, name).fill(text);
};

export const verdict = (page: Page): Locator => page.locator('.verdict');

export const expectVerdict = (page: Page, word: string): Promise<void> =>
  expect(verdict(page)).toHaveAttribute('data-verdict', word);

/** What no tool takes for a token, and each says so in the language of the page. */
export const strangers: Readonly<Record<string, string>> = {
  message: 'JsonWebTokenError: invalid signature',
  'five parts of nothing': 'a.b.c.d.e',
  'a PEM': '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----',
  markup: '<img src=x onerror=alert(1)><script>alert(1)</script>',
  'a megabyte of noise': 'noise '.repeat(170_000),
  'more than a megabyte': 'x'.repeat(1_048_577),
};

export const isJapanese = (text: string): boolean => /[\u3040-\u30ff]/.test(text);
