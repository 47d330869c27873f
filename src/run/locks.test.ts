import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * What is pinned is a version and a checksum. Where it comes from is for the machine that installs it to say: no manifest
 * and no lock names a host.
 */
const files = globSync([
  '{package-lock.json,.npmrc}',
  'e2e/libraries/*/{Cargo.{lock,toml},Gemfile,composer.json,go.{mod,sum},package*.json,pom.xml,requirements.txt}',
]);

const origin =
  /^source\b|"resolved"\s*:|-index-url|^\s*registry\s*=|<repositor|"repositories"\s*:|^replace\b/m;

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(8);
});

test.each(files)('%s', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(origin);
});

test.each([
  'name = "serde"\nsource = "registry+somewhere"',
  '{ "resolved": "somewhere" }',
  "source 'somewhere'",
  '--extra-index-url somewhere',
  '  <repositories>',
])('the test above can fail: %s', (text) => {
  expect(text).toMatch(origin);
});
