import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright/test';
import { listen } from '../../src/run/listen.ts';
import { createSite } from '../../src/run/serve.ts';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** A site that a test may cut off, or change. */
export interface OwnSite {
  readonly origin: string;
  /** Where its files are. */
  readonly root: string;
  /** From now on nobody is there. */
  readonly cut: () => Promise<void>;
}

export async function serveOwn(root = dist): Promise<OwnSite> {
  const server = createSite(root);
  const origin = `http://localhost:${await listen(server, 0)}`;
  const cut = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin, root, cut };
}

/** A copy, whose files may be changed. */
export async function serveCopy(): Promise<OwnSite> {
  const root = mkdtempSync(join(tmpdir(), 'devtoolbox-site-'));
  cpSync(dist, root, { recursive: true });
  const site = await serveOwn(root);
  const cut = async (): Promise<void> => {
    await site.cut();
    rmSync(root, { recursive: true });
  };
  return { ...site, cut };
}

/** Opens a page and waits until the service worker answers for it. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The addresses in all caches, and what lies there as text. */
export const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const all: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys())
        all[url] = (await (await cache.match(url))?.text()) ?? '';
    }
    return all;
  });

/** As long as a page has been closed and its service worker is free to be replaced. */
export async function closeAll(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.close()));
}
