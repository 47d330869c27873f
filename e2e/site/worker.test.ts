import { expect, type Page, test } from 'playwright/test';
import {
  expectVerdict,
  field,
  fillAll,
  fresh,
  hs256,
  open,
  paste,
  secret,
  strangers,
  toolPath,
  watch,
} from './tool-page.ts';

/** Drafts that are accepted, refused for one reason or several, and no token at all. */
const drafts = [
  { token: hs256(fresh()), key: secret },
  { token: `Bearer ${hs256(fresh({ exp: 1_700_000_000 }))}`, key: 'wrong', audience: 'other' },
  {
    token: 'JsonWebTokenError: invalid signature',
    key: '-----BEGIN PUBLIC KEY-----',
    tolerance: 'x',
  },
];

const reportsOf = async (page: Page): Promise<readonly string[]> => {
  await open(page, toolPath('en', 'diagnoser'));
  await page.locator('.tool-inputs summary').click();
  const reports: string[] = [];
  for (const draft of drafts) {
    await field(page, 'token').fill('');
    await expect(page.locator('.verdict')).toHaveCount(0);
    await fillAll(page, { audience: '', tolerance: '', ...draft, at: '2026-11-22T00:00:00Z' });
    await expect(page.locator('.verdict')).toBeVisible();
    // Long enough for the last field to be judged, too
    await page.waitForTimeout(1000);
    reports.push(await page.locator('.tool').innerText());
  }
  return reports;
};

test('a page without workers comes to the same reports', async ({ page, context }) => {
  const reports = await reportsOf(page);
  expect(page.workers()).toHaveLength(1);
  expect(new Set(reports).size).toBe(drafts.length);
  const other = await context.newPage();
  await other.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  expect(await reportsOf(other)).toEqual(reports);
  expect(other.workers()).toHaveLength(0);
});

test('a page whose policy refuses workers comes to a report', async ({ page }) => {
  await page.addInitScript(() => {
    class Refused extends EventTarget {
      onerror: (() => void) | null = null;
      constructor() {
        super();
        setTimeout(() => this.onerror?.());
      }
      terminate(): void {
        this.onerror = null;
      }
    }
    Object.assign(globalThis, { Worker: Refused });
  });
  await open(page, toolPath('en', 'diagnoser'));
  await fillAll(page, { token: hs256(fresh()), key: secret });
  await expectVerdict(page, 'accepted');
});

test('what is typed last is what is judged, however heavy the text before it', async ({ page }) => {
  const { errors } = await watch(page);
  await open(page, toolPath('en', 'diagnoser'));
  const token = field(page, 'token');
  for (let round = 0; round < 5; round++) {
    await paste(token, strangers['a megabyte of noise'] ?? '');
    await page.waitForTimeout(170);
  }
  await fillAll(page, { token: hs256(fresh()), key: secret });
  await expectVerdict(page, 'accepted');
  expect(page.workers()).toHaveLength(1);
  expect(errors).toEqual([]);
});

/** Runs in a page or in a worker: every door to the network that the place has, and what came of it. */
const knock = async (origin: string): Promise<readonly string[]> => {
  const opened: string[] = [];
  const tryOut = async (name: string, act: () => unknown): Promise<void> => {
    try {
      if ((await act()) !== false) opened.push(name);
    } catch {
      // Refused, as it should be
    }
  };
  const ends = (target: EventTarget): Promise<boolean> =>
    new Promise((resolve) => {
      target.addEventListener('open', () => resolve(true));
      target.addEventListener('load', () => resolve(true));
      target.addEventListener('error', () => resolve(false));
    });
  await tryOut('fetch', () => fetch(`${origin}/robots.txt`));
  await tryOut('fetch elsewhere', () => fetch('https://elsewhere.example/', { mode: 'no-cors' }));
  await tryOut('xhr', () => {
    const request = new XMLHttpRequest();
    const end = ends(request);
    request.open('GET', `${origin}/robots.txt`);
    request.send();
    return end;
  });
  await tryOut('socket', () => ends(new WebSocket(origin.replace('http', 'ws'))));
  await tryOut('events', () => ends(new EventSource(`${origin}/robots.txt`)));
  await tryOut('script elsewhere', () => {
    const { importScripts: load } = globalThis as { importScripts?: (url: string) => void };
    if (load === undefined) return false;
    load('https://elsewhere.example/');
    return true;
  });
  await tryOut('worker of a file', () => new Worker(`${origin}/robots.txt`));
  await tryOut('beacon', () => navigator.sendBeacon(`${origin}/robots.txt`));
  return opened;
};

test('neither the page nor its worker reaches anything', async ({ page, baseURL }) => {
  const reached: string[] = [];
  await open(page, toolPath('en', 'diagnoser'));
  await fillAll(page, { token: hs256(fresh()), key: secret });
  await expectVerdict(page, 'accepted');
  page.context().on('response', (response) => reached.push(response.url()));
  const [worker] = page.workers();
  // The browser says yes to a beacon, and then does not send it
  expect(await page.evaluate(knock, baseURL ?? '')).toEqual(['beacon']);
  expect(await worker?.evaluate(knock, baseURL ?? '')).toEqual([]);
  expect(reached).toEqual([]);
});

test('the test above can fail: where the policy lets the search fetch, a page and its worker do', async ({
  page,
  baseURL,
}) => {
  await page.goto('/en/search/');
  expect(await page.evaluate(knock, baseURL ?? '')).toContain('fetch');
  const started = page.waitForEvent('worker');
  await page.evaluate(() => {
    const types = Reflect.get(globalThis, 'trustedTypes') as {
      createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
    };
    const rules = { createScriptURL: (url: string) => url };
    const blob = new Blob(['onmessage = () => 0'], { type: 'text/javascript' });
    const url = URL.createObjectURL(blob);
    const policy = types.createPolicy('devtoolbox-worker', rules);
    Object.assign(globalThis, { kept: new Worker(policy.createScriptURL(url)) });
  });
  expect(await (await started).evaluate(knock, baseURL ?? '')).toContain('fetch');
});
