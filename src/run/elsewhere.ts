import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { run } from './tool.ts';

/** What is made, and what is fetched: all else is what the site is made from. */
const made = /^(?:node_modules|dist|test-results|\.cache|\.astro|\.git)(?:\/|$)/;

interface Place {
  readonly env: Readonly<Record<string, string>>;
  /** Whether pictures that were drawn here are taken along: drawing them is most of the time. */
  readonly drawn: boolean;
}

const cards = '.cache/cards';

/** Builds the site from a copy of this directory, hands over what was built, and clears up. False: it was not built. */
export async function buildElsewhere(
  { env, drawn }: Place,
  judge: (site: string) => boolean | Promise<boolean>,
): Promise<boolean> {
  const root = process.cwd();
  const copy = mkdtempSync(join(tmpdir(), 'another-place-'));
  try {
    const filter = (path: string) => !made.test(relative(root, path));
    cpSync(root, copy, { recursive: true, filter });
    if (drawn && existsSync(cards)) cpSync(cards, join(copy, cards), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const built = await run('node', ['src/run/main.ts', 'build'], { cwd: copy, env });
    return built && (await judge(join(copy, 'dist')));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
