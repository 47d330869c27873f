import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { call, path, type Recipe } from '../recipe.ts';

/** A job takes less than a second: what pays off later need not be done. */
const quickly = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xlog:disable'];

const driverIn = (place: string): readonly string[] => [
  ...quickly,
  '-Dfile.encoding=UTF-8',
  '-cp',
  [join(place, 'driver.jar'), join(place, 'lib/*')].join(delimiter),
];

/** google-java-format reads with the compiler's own parser. */
const withParser = ['api', 'code', 'file', 'parser', 'tree', 'util'].map(
  (name) => `--add-exports=jdk.compiler/com.sun.tools.javac.${name}=ALL-UNNAMED`,
);

/** The classes that every job loads, as the machine maps them: that halves the time of a start. */
const archiveIn = (place: string): string => join(place, 'driver.jsa');

const archive = (place: string): void => {
  const input = JSON.stringify({
    library: 'jjwt',
    cases: [{ token: '', form: 'secret', key: '' }],
  });
  const dump = `-XX:ArchiveClassesAtExit=${archiveIn(place)}`;
  execFileSync('java', [dump, ...driverIn(place), 'Driver'], { input, env: { PATH: path } });
};

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
    call('jar', ['--create', '--file', 'driver.jar', '-C', 'build', '.'], place);
    call('java', [...withParser, ...driverIn(place), 'Compile'], place);
    archive(place);
  },
  command: (place) => [
    'java',
    `-XX:SharedArchiveFile=${archiveIn(place)}`,
    ...driverIn(place),
    'Driver',
    join(place, 'classes'),
  ],
} satisfies Recipe;
