import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, type Recipe } from '../recipe.ts';

const cargo = (command: string, place: string): string =>
  call('cargo', [command, '--locked', '--quiet'], place);

interface Metadata {
  readonly packages: readonly { dependencies: readonly { source: string }[] }[];
}

/** The name under which cargo itself writes its registry down. */
const sourceOf = (place: string): string => {
  const asked = call('cargo', ['metadata', '--no-deps', '--format-version=1'], place);
  const [driver] = (JSON.parse(asked) as Metadata).packages;
  const [first] = driver?.dependencies ?? [];
  if (first === undefined) throw new Error('Cargo.toml names no dependency');
  return first.source;
};

/** Cargo.lock is kept with its checksums and without its sources: every crate has the one that cargo has by default. */
const complete = (place: string): void => {
  const path = join(place, 'Cargo.lock');
  const lock = readFileSync(path, 'utf8');
  if (/^source = /m.test(lock)) return;
  writeFileSync(path, lock.replaceAll(/^checksum = /gm, `source = "${sourceOf(place)}"\n$&`));
};

export default {
  version: () => call('rustc', ['--version']).replace(/^rustc (\S+).*/, 'Rust $1'),
  manifest: 'Cargo.toml',
  pins: ({ name, version }) => new RegExp(`^${name} = .*"=${version}"`, 'm'),
  locks: ['Cargo.toml', 'Cargo.lock'],
  install: (place) => {
    complete(place);
    cargo('fetch', place);
  },
  build: (place) => {
    complete(place);
    cargo('build', place);
  },
  command: (place) => [join(place, 'target', 'debug', 'driver')],
} satisfies Recipe;
