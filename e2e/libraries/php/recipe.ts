import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { call, type Recipe } from '../recipe.ts';

const {
  COMPOSER_HOME = join(homedir(), '.config/composer'),
  /** Else it is looked for where `composer global require` puts it. */
  PHP_JWT_HOME = join(COMPOSER_HOME, 'vendor/firebase/php-jwt'),
} = process.env;

const pinned = /"firebase\/php-jwt": "(.*)"/;
/** Its source says its version nowhere but at the head of the change log. */
const released = /^## \[([\d.]+)\]/m;

const holdVersion = (): void => {
  const [, wanted] =
    pinned.exec(readFileSync(new URL('composer.json', import.meta.url), 'utf8')) ?? [];
  const [, found] = released.exec(readFileSync(join(PHP_JWT_HOME, 'CHANGELOG.md'), 'utf8')) ?? [];
  if (found !== wanted) throw new Error(`php-jwt ${found} is there, not ${wanted}`);
};

export default {
  version: () => {
    holdVersion();
    return call('php', ['-r', 'openssl_pkey_new(...); echo "PHP ", PHP_VERSION;']);
  },
  needs: 'PHP with the firebase/php-jwt that php/composer.json pins (PHP_JWT_HOME)',
  manifest: 'composer.json',
  pins: ({ name, version }) => new RegExp(`"${name}": "${version}"`),
  locks: ['composer.json'],
  install: () => undefined, // it is installed, or the language is skipped
  build: () => undefined,
  command: (place) => [
    'php',
    '-d',
    'display_errors=stderr',
    join(place, 'driver.php'),
    PHP_JWT_HOME,
  ],
  optional: true,
} satisfies Recipe;
