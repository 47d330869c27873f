import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' } };
const elsewhere = { 'node_modules/other-system': { version: '1.0.0', optional: true } };

function project(lock: object, installed?: object): string {
  const root = mkdtempSync(join(tmpdir(), 'devtoolbox-install-'));
  mkdirSync(join(root, 'node_modules'));
  const write = (path: string, packages: object) =>
    writeFileSync(join(root, path), JSON.stringify({ packages }));
  write('package-lock.json', lock);
  if (installed !== undefined) write('node_modules/.package-lock.json', installed);
  return root;
}

test.each([
  ['nothing is installed', project(wanted), false],
  ['all is installed', project(wanted, wanted), true],
  ['a package is missing', project(wanted, { '': {} }), false],
  ['a version has changed', project(wanted, { 'node_modules/a': { version: '0.9.0' } }), false],
  ['only another system needs what is missing', project({ ...wanted, ...elsewhere }, wanted), true],
])('%s', (_, root, expected) => {
  expect(isInstalled(root)).toBe(expected);
});
