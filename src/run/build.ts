import { cpSync, rmSync } from 'node:fs';
import { directory } from '../download/plugin.ts';
import { indexSite } from './search-index.ts';
import { run } from './tool.ts';

const vite = (config: string, ...args: readonly string[]): Promise<boolean> =>
  run('vite', ['build', '--config', `src/${config}/vite.config.ts`, ...args]);

/**
 * The site. Before it comes what stands next to it, because its pages say their hashes: the same engine as one HTML file
 * and as a command line, for those who may not use a web page. Last comes the service worker, which names every file of
 * the finished site.
 */
export async function build(args: readonly string[] = []): Promise<boolean> {
  rmSync(directory, { recursive: true, force: true });
  for (const locale of ['ja', 'en']) if (!(await vite('download', '--mode', locale))) return false;
  if (!(await vite('cli')) || !(await run('astro', ['build', ...args]))) return false;
  cpSync(directory, 'dist', { recursive: true });
  return (await indexSite('dist')) && (await vite('offline'));
}
