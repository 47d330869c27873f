import { join } from 'node:path';
import { call, type Recipe } from '../recipe.ts';

export default {
  version: () => `Node ${process.versions.node}`,
  manifest: 'package.json',
  pins: ({ name, version }) => new RegExp(`"${name}": "${version}"`),
  locks: ['package.json', 'package-lock.json'],
  install: (place) =>
    void call('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], place),
  build: () => undefined,
  command: (place) => [process.execPath, join(place, 'driver.mjs')],
} satisfies Recipe;
