import { existsSync } from 'node:fs';
import { indexSite } from './search-index.ts';
import { run } from './tool.ts';

const commandLine = 'src/cli/vite.config.ts';

/** The site, and next to it the command line as one file: the same engine for those who may not use a web page. */
export async function build(args: readonly string[] = []): Promise<boolean> {
  if (!(await run('astro', ['build', ...args]))) return false;
  if (!(await indexSite('dist'))) return false;
  return !existsSync(commandLine) || run('vite', ['build', '--config', commandLine]);
}
