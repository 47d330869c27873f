import { createServer } from 'node:http';
import { findBrowser } from '../../e2e/browser.ts';
import { listen } from './listen.ts';
import { run } from './tool.ts';

/** The tests of e2e/site against dist. */
export async function e2e(args: readonly string[]): Promise<boolean> {
  if ((await findBrowser()) === undefined && !(await installBrowser())) return false;
  const E2E_PORT = String(await freePort());
  return run('playwright', ['test', '--config', 'e2e/playwright.config.ts', ...args], {
    env: { E2E_PORT },
  });
}

const installBrowser = () => run('playwright', ['install', '--only-shell', 'chromium']);

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
