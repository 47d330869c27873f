/** The three languages: what each needs on the machine, how it installs what is missing, how its driver starts. */
import { execFileSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import type { Language } from '#content/libraries/model.ts';
import { manifests } from './place.ts';
import { writeRegistry } from './registry.ts';

export interface Recipe {
  readonly folder: string;
  /** Throws when it is not on this machine. */
  version(): string;
  readonly locks: readonly string[];
  install(place: string): void;
  build(place: string): void;
  command(place: string): readonly [string, ...string[]];
}

export const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;

const call = (command: string, args: readonly string[], cwd = manifests): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path },
  }).trim();

export const recipes: Readonly<Record<Language, Recipe>> = {
  javascript: {
    folder: 'node',
    version: () => `Node ${process.versions.node}`,
    locks: ['package.json', 'package-lock.json'],
    install: (place) => call('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], place),
    build: () => undefined,
    command: (place) => [process.execPath, join(place, 'driver.mjs')],
  },
  python: {
    folder: 'python',
    version: () =>
      call('python3', [
        '-c',
        'import venv, ensurepip, sys; print("Python", sys.version.split()[0])',
      ]),
    locks: ['requirements.txt'],
    install: (place) => {
      call('python3', ['-m', 'venv', '--clear', join(place, 'venv')]);
      call(
        join(place, 'venv/bin/pip'),
        ['install', '-q', '--no-deps', '-r', 'requirements.txt'],
        place,
      );
    },
    build: () => undefined,
    command: (place) => [join(place, 'venv/bin/python'), '-B', join(place, 'driver.py')],
  },
  go: {
    folder: 'go',
    version: () => call('go', ['env', 'GOVERSION']).replace(/^go/, 'Go '),
    locks: ['go.mod', 'go.sum'],
    install: () => undefined, // `go build` fetches what go.sum names
    build: (place) => {
      writeRegistry(place);
      call('go', ['vet', './...'], place);
      call('go', ['build', '-o', 'driver', '.'], place);
    },
    command: (place) => [join(place, 'driver')],
  },
};
