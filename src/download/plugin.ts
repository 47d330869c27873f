import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A file that stands beside the site, for whoever may not use a page of it. */
export interface Download {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Where they are before the site is built: its pages say what they hold. */
export const directory = '.cache/download';

export function downloadsIn(path: string): readonly Download[] {
  if (!existsSync(path)) return [];
  return globSync('*', { cwd: path })
    .sort()
    .map((name) => {
      const bytes = readFileSync(`${path}/${name}`);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { name, bytes: bytes.length, sha256 };
    });
}

/** `virtual:downloads`: their names, sizes and hashes. */
export const downloads = (): Plugin => ({
  name: 'downloads',
  resolveId: (id) => (id === 'virtual:downloads' ? `\0${id}` : null),
  load: (id) =>
    id === '\0virtual:downloads'
      ? `export default ${JSON.stringify(downloadsIn(directory))};`
      : null,
});
