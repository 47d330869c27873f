/**
 * The door to every command of package.json. What it does itself must be readable for an old Node (20): it installs
 * what is missing, finds a new Node and hands over to main.ts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

try {
  install(root);
  handOver(findNode(), process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** On Linux a Node 24 comes with the dependencies; elsewhere the reader's own serves. */
function findNode() {
  const bundled = `${root}/node_modules/node-linux-${process.arch}/bin/node`;
  const found = [bundled, process.execPath].map(version).find(({ number }) => number >= 22.12);
  if (found === undefined)
    throw new Error(`Node.js 22.12 or later is needed; this is ${process.version}.`);
  return found;
}

function version(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  return { path, number: major === undefined ? 0 : Number(major) + Number(minor) / 100 };
}

function handOver({ path, number }, args) {
  const env = {
    ASTRO_TELEMETRY_DISABLED: '1',
    ...process.env,
    PATH: [dirname(path), `${root}/node_modules/.bin`, process.env.PATH].join(delimiter),
  };
  // Before 22.18, Node erases types only when it is told to.
  if (number < 22.18)
    env.NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --experimental-strip-types`.trim();
  const child = spawn(path, [`${root}/src/run/main.ts`, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to the child as well; `kill` does not.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
