/** library.ts says the very versions that the manifests pin, and so install. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Library } from '#content/libraries/model.ts';
import type { Ledger } from './ledger.ts';
import { manifests } from './place.ts';

type Named = Pick<Library, 'name' | 'version' | 'home'>;

const files: Readonly<Record<Language, string>> = {
  javascript: 'node/package.json',
  python: 'python/requirements.txt',
  go: 'go/go.mod',
};

const lines: Readonly<Record<Language, (named: Named) => RegExp>> = {
  javascript: ({ name, version }) => new RegExp(`"${name}": "${version}"`),
  python: ({ name, version }) => new RegExp(`^${name}==${version}$`, 'm'),
  go: ({ home, version }) =>
    new RegExp(`${home.replace('https://', '')}(?:/v\\d+)? v${version}$`, 'm'),
};

export const holdVersion = (library: Library, ledger: Ledger): void => {
  const { language, companion } = library;
  const manifest = readFileSync(join(manifests, files[language]), 'utf8');
  for (const named of companion ? [library, companion] : [library])
    if (lines[language](named).test(manifest)) ledger.pass();
    else ledger.fail(`${named.name} ${named.version}: ${files[language]} pins another version`);
};
