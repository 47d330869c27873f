import { belowPath } from './below-path.ts';
import { build } from './build.ts';
import { createSite } from './serve.ts';
import { e2e } from './e2e.ts';
import { listen } from './listen.ts';
import { reproduce } from './reproduce.ts';
import { staticChecks, test } from './test.ts';
import { run } from './tool.ts';

type Command = (args: readonly string[]) => Promise<boolean>;

/** The commands of package.json. Each says whether all is well. */
const commands = new Map<string, Command>([
  ['start', async () => (await build()) && serve()],
  ['serve', serve],
  ['test', test],
  ['dev', (args) => run('astro', ['dev', ...args])],
  ['build', build],
  ['check', staticChecks],
  ['unit', (args) => run('vitest', ['run', '--config', 'src/vitest.config.ts', ...args])],
  ['e2e', async (args) => (await build()) && e2e(args)],
  ['format', () => run('prettier', ['--write', '--cache', '--log-level', 'warn', '.'])],
  ['bench', () => run('node', ['src/bench/run.ts'])],
  ['below-path', () => belowPath()],
  ['reproduce', async () => (await build()) && reproduce()],
  ['sign', (args) => run('node', ['src/run/sign.ts', ...args])],
]);

/** Serves what was built, until it is stopped. */
async function serve(): Promise<boolean> {
  const { PORT = '4321', HOST = 'localhost', BASE_PATH = '/' } = process.env;
  const port = await listen(createSite('dist', BASE_PATH), Number(PORT), HOST);
  console.log(`\nDevToolBox: http://${HOST}:${port}${BASE_PATH}  (Ctrl+C stops it)`);
  return true;
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands.get(name);
if (command === undefined) console.error(`Commands: ${[...commands.keys()].join(', ')}`);
if (!(await command?.(args))) process.exitCode = 1;
