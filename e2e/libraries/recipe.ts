/** What e2e/libraries/<language>/recipe.ts says of a language. */
import { execFileSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import type { Library } from '#content/libraries/model.ts';
import { manifests } from './place.ts';

/** What a manifest pins. `name` is the name there. */
export type Pinned = Pick<Library, 'name' | 'version' | 'home'>;

export interface Recipe {
  /** Throws when it is not on this machine. */
  version(): string;
  /** The file of the folder that pins versions, and the line of it that pins this one. */
  readonly manifest: string;
  pins(pinned: Pinned): RegExp;
  /** Files whose change means installing again. */
  readonly locks: readonly string[];
  /** `place` is a copy of the folder, with content/libraries beside it as content/. */
  install(place: string): void;
  build(place: string): void;
  command(place: string): readonly [string, ...string[]];
  /** What is missing where version() throws, if the name of the language does not say it. */
  readonly needs?: string;
  /** CI does without it, too. */
  readonly optional?: true;
}

export const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;

export const call = (command: string, args: readonly string[], cwd = manifests): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path },
  }).trim();
