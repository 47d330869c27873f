import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { differences, digestOf, digestsIn } from './digests.ts';
import { run } from './tool.ts';

/** What is made, and what is fetched: all else is what the site is made from. */
const made = /^(?:node_modules|dist|test-results|\.cache|\.astro|\.git)(?:\/|$)/;

/** Another place, clock and language, and no cache: none of them may be seen in what is built. */
const elsewhere = { TZ: 'Asia/Kathmandu', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' };

/** Builds the site a second time, from a copy of this directory, and holds every byte against `dist`. */
export async function reproduce(): Promise<boolean> {
  const root = process.cwd();
  const copy = mkdtempSync(join(tmpdir(), 'another-place-'));
  try {
    const filter = (path: string) => !made.test(relative(root, path));
    cpSync(root, copy, { recursive: true, filter });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const options = { cwd: copy, env: elsewhere };
    if (!(await run('node', ['src/run/main.ts', 'build'], options))) return false;
    return compare(join(root, 'dist'), join(copy, 'dist'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function compare(one: string, other: string): boolean {
  const [a, b] = [digestsIn(one), digestsIn(other)];
  const differing = differences(a, b);
  for (const path of differing.slice(0, 20)) console.error(`Not the same in both builds: ${path}`);
  console.log(`${a.size} files, ${differing.length} differ; dist is ${digestOf(a)}`);
  return a.size > 0 && differing.length === 0;
}
