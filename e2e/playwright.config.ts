import { defineConfig } from 'playwright/test';
import { findBrowser } from './browser.ts';

const port = process.env['E2E_PORT'] ?? '4399';
const executablePath = await findBrowser();

/** The built site (`npm run build` first), served as a static host would, in one real browser. */
export default defineConfig({
  testDir: './site',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A machine that is busy with something else makes no test fail.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    timezoneId: 'UTC',
    // It would answer in place of the network that tests watch and bend; offline*.test.ts let it in.
    serviceWorkers: 'block',
    launchOptions: {
      args: ['--disable-quic'],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: 'node src/run/main.ts serve',
    cwd: '..',
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
