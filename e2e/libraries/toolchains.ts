/** Sets a language up under .cache and runs jobs there. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '#content/libraries/model.ts';
import type { Filled } from './filled.ts';
import { cache, content, manifests } from './place.ts';
import { path, type Recipe } from './recipe.ts';

export interface Result {
  readonly value?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly code?: string;
  readonly reason?: string;
}

export interface Toolchain {
  /** Its name and version as the tool itself says it. */
  readonly runtime: string;
  run(job: object, settings?: Readonly<Record<string, string>>): Promise<readonly Result[]>;
}

const digestOf = (language: Language, names: readonly string[]): string =>
  names
    .reduce(
      (hash, name) => hash.update(readFileSync(join(manifests, language, name))),
      createHash('sha256'),
    )
    .digest('hex');

const isCopied = (entry: Dirent, own: readonly string[]): boolean =>
  [...own, 'content'].includes(entry.name) || (entry.isFile() && entry.name !== '.installed');

/** A copy of the manifest and of the published code, so that its imports find what the manifest names. */
const stage = (language: Language, filled: readonly Filled[]): string => {
  const place = join(cache, language);
  const own = readdirSync(join(manifests, language));
  mkdirSync(place, { recursive: true });
  // What was copied before may be gone now; what was installed stays.
  for (const entry of readdirSync(place, { withFileTypes: true }))
    if (isCopied(entry, own)) rmSync(join(place, entry.name), { recursive: true });
  for (const name of own)
    cpSync(join(manifests, language, name), join(place, name), { recursive: true });
  cpSync(content, join(place, 'content'), { recursive: true });
  for (const { path: name, text } of filled.filter((one) => one.language === language)) {
    const copy = join(place, 'content', name);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text);
  }
  return place;
};

const installOnce = (language: Language, recipe: Recipe, place: string): void => {
  const stamp = join(place, '.installed');
  const wanted = `${digestOf(language, recipe.locks)} ${recipe.version()}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  recipe.install(place);
  writeFileSync(stamp, wanted);
};

const runJob = (
  [command, ...args]: readonly [string, ...string[]],
  job: object,
  settings: Readonly<Record<string, string>>,
): Promise<readonly Result[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { PATH: path, ...settings }, timeout: 60_000 });
    const said = { out: '', log: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.log += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => {
      // Published code may log why it refused, never what: a header of a token begins like this.
      if (/eyJ[\w-]{10}/.test(said.log)) reject(new Error(`a token was logged:\n${said.log}`));
      else if (said.out === '') reject(new Error(`no answer:\n${said.log}`));
      else resolve(JSON.parse(said.out) as readonly Result[]);
    });
    child.stdin.end(JSON.stringify(job));
  });

/** Null when the language is not on this machine. */
export const prepare = (
  language: Language,
  recipe: Recipe,
  filled: readonly Filled[],
): Toolchain | null => {
  let runtime: string;
  try {
    runtime = recipe.version();
  } catch {
    return null;
  }
  const place = stage(language, filled);
  installOnce(language, recipe, place);
  recipe.build(place);
  return { runtime, run: (job, settings = {}) => runJob(recipe.command(place), job, settings) };
};
