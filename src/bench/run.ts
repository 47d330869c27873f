/** `npm run bench`: prints the ratios in Node and in Chromium. Never asserts a time. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { findBrowser } from '../../e2e/browser.ts';
import { build } from 'vite';
import type { Ratio } from './measure.ts';

const root = new URL('../../', import.meta.url);
const bundle = new URL('.cache/bench/measure.js', root);

const print = (runtime: string, ratios: readonly Ratio[]): void => {
  console.log(`\n${runtime}: a diagnosis as a multiple of one bare crypto.subtle.verify`);
  for (const { name, ratio, diagnosis, bare } of ratios)
    console.log(
      `  ${ratio.toFixed(0).padStart(7)} x  ${name}  (${diagnosis.toFixed(0)} us : ${bare.toFixed(0)} us)`,
    );
};

/** WebCrypto wants a secure context, and localhost is one. */
const inChromium = async (): Promise<readonly Ratio[]> => {
  const code = await readFile(bundle, 'utf8');
  const server = createServer((request, response) => {
    const isScript = request.url === '/measure.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? code : '<!doctype html><title>bench</title>');
  }).listen(0, 'localhost');
  const executablePath = await findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate<readonly Ratio[]>(
      "import('/measure.js').then(({ measure }) => measure())",
    );
  } finally {
    await browser.close();
    server.close();
  }
};

await build({ configFile: new URL('vite.config.ts', import.meta.url).pathname });
const { measure } = (await import(bundle.href)) as { measure: () => Promise<readonly Ratio[]> };
print(`Node ${process.versions.node}`, await measure());
print('Chromium', await inChromium());
