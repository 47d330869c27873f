import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The browser that tests drive: the one that CHROMIUM_PATH names, the system's, the one that comes with the
 * dependencies (Linux on x64), or undefined, which means Playwright's own.
 */
export async function findBrowser(): Promise<string | undefined> {
  const { CHROMIUM_PATH, CHROMIUM } = process.env;
  if (CHROMIUM_PATH !== undefined) return CHROMIUM_PATH;
  const system = [CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (system !== undefined) return system;
  return process.platform === 'linux' && process.arch === 'x64' ? unpack() : undefined;
}

/** @sparticuz/chromium unpacks into the temporary directory, and takes whatever version it finds there. */
async function unpack(): Promise<string> {
  const home = ownDirectory();
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = home;
  // Elsewhere than on AWS Lambda it leaves its libraries (NSS, expat) packed, unless it is told that it is there.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  writeFileSync(`${home}/whole`, '');
  return path;
}

/** One directory per version; an unpacking that was broken off is thrown away. */
function ownDirectory(): string {
  const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
  const manifest = readFileSync(`${modules}/@sparticuz/chromium/package.json`, 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const home = `${modules}/.cache/chromium-${version}`;
  if (!existsSync(`${home}/whole`)) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  return home;
}
