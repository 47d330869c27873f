import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** The SHA-256 of every file of a directory, in order of path. */
export type Digests = ReadonlyMap<string, string>;

export function digestsIn(directory: string): Digests {
  const paths = globSync('**/*', { cwd: directory }).filter((path) =>
    statSync(join(directory, path)).isFile(),
  );
  return new Map(paths.sort().map((path) => [path, sha256(readFileSync(join(directory, path)))]));
}

/** One hash for all: of the text that `sha256sum` prints for the files, in order of path. */
export const digestOf = (digests: Digests): string =>
  sha256([...digests].map(([path, digest]) => `${digest}  ${path}\n`).join(''));

/** What only one of them has, or what is not the same in both. */
export function differences(a: Digests, b: Digests): readonly string[] {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => a.get(path) !== b.get(path)).sort();
}
