import { join } from 'node:path';
import { call, type Recipe } from '../recipe.ts';

const runtime = 'import venv, ensurepip, sys; print("Python", sys.version.split()[0])';

export default {
  version: () => call('python3', ['-c', runtime]),
  manifest: 'requirements.txt',
  pins: ({ name, version }) => new RegExp(`^${name}==${version}$`, 'm'),
  locks: ['requirements.txt'],
  install: (place) => {
    call('python3', ['-m', 'venv', '--clear', join(place, 'venv')]);
    const pip = join(place, 'venv/bin/pip');
    call(pip, ['install', '-q', '--no-deps', '-r', 'requirements.txt'], place);
  },
  build: () => undefined,
  // Messages that print a set would differ from run to run.
  command: (place) => [
    ...(['env', 'PYTHONHASHSEED=0'] as const),
    ...[join(place, 'venv/bin/python'), '-B', join(place, 'driver.py')],
  ],
} satisfies Recipe;
