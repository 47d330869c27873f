import { readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { call, type Recipe } from '../recipe.ts';

const driverIn = (place: string): readonly string[] => [
  '-cp',
  [join(place, 'build'), join(place, 'lib/*')].join(delimiter),
];

/** A job takes less than a second: what pays off later need not be done. */
const quickly = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8'];

export default {
  version: () => {
    call('mvn', ['--version']);
    return call('javac', ['--version']).replace('javac', 'Java');
  },
  manifest: 'pom.xml',
  pins: ({ name, version }) =>
    new RegExp(`<artifactId>${name}</artifactId>\\s*<version>${version}</version>`),
  locks: ['pom.xml'],
  install: (place) => {
    for (const old of ['lib', 'classes'])
      rmSync(join(place, old), { recursive: true, force: true });
    call('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], place);
  },
  build: (place) => {
    const sources = readdirSync(join(place, 'driver')).map((name) => join('driver', name));
    call('javac', ['-d', 'build', '-cp', 'lib/*', ...sources], place);
    call('java', [...quickly, ...driverIn(place), 'Compile'], place);
  },
  command: (place) => ['java', ...quickly, ...driverIn(place), 'Driver', join(place, 'classes')],
} satisfies Recipe;
