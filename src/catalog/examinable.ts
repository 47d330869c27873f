import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cause } from '#jwt/model.ts';

/** The causes that a diagnosis can find, of those under a folder. Others are led to by messages alone. Node reads them as they stand. */
export const examinableIn = async (folder: string): Promise<readonly string[]> => {
  const files = globSync(join(folder, '*/cause.ts')).sort();
  const read = files.map(async (file) => {
    const { default: cause } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      default: Cause;
    };
    return cause.examine === undefined ? [] : [basename(dirname(file))];
  });
  return (await Promise.all(read)).flat();
};
