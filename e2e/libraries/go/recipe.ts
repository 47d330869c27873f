import { join } from 'node:path';
import { call, type Recipe } from '../recipe.ts';
import { writeRegistry } from './registry.ts';

export default {
  version: () => call('go', ['env', 'GOVERSION']).replace(/^go/, 'Go '),
  manifest: 'go.mod',
  pins: ({ home, version }) =>
    new RegExp(`${home.replace('https://', '')}(?:/v\\d+)? v${version}$`, 'm'),
  locks: ['go.mod', 'go.sum'],
  install: () => undefined, // `go build` fetches what go.sum names
  build: (place) => {
    writeRegistry(place);
    call('go', ['vet', './...'], place);
    call('go', ['build', '-o', 'driver', '.'], place);
  },
  command: (place) => [join(place, 'driver')],
} satisfies Recipe;
