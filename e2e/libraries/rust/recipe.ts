import { join } from 'node:path';
import { call, type Recipe } from '../recipe.ts';

const cargo = (command: string, place: string): string =>
  call('cargo', [command, '--locked', '--quiet'], place);

export default {
  version: () => call('rustc', ['--version']).replace(/^rustc (\S+).*/, 'Rust $1'),
  manifest: 'Cargo.toml',
  pins: ({ name, version }) => new RegExp(`^${name} = .*"=${version}"`, 'm'),
  locks: ['Cargo.toml', 'Cargo.lock'],
  install: (place) => cargo('fetch', place),
  build: (place) => cargo('build', place),
  command: (place) => [join(place, 'target', 'debug', 'driver')],
} satisfies Recipe;
