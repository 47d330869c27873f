import { indexSite } from './search-index.ts';
import { run } from './tool.ts';

/**
 * The site, and next to it the command line as one file: the same engine for those who may not use a web page. Last
 * comes the service worker, which names every file of the finished site.
 */
export async function build(args: readonly string[] = []): Promise<boolean> {
  if (!(await run('astro', ['build', ...args]))) return false;
  if (!(await indexSite('dist'))) return false;
  if (!(await run('vite', ['build', '--config', 'src/cli/vite.config.ts']))) return false;
  return run('vite', ['build', '--config', 'src/offline/vite.config.ts']);
}
