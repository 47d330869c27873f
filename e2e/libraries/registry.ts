/** Go links at build time: each published file becomes a package, and a table names what each exports. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const goFiles = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.go'))
    .sort();

const exportsOf = (source: string): readonly string[] =>
  Array.from(source.matchAll(/^func ([A-Z]\w*)\(/gm), ([, name]) => name ?? '');

export const writeRegistry = (place: string): void => {
  const published = join(place, 'content', 'golang-jwt');
  const imports: string[] = [];
  const rows: string[] = [];
  for (const [index, name] of goFiles(published).entries()) {
    const source = readFileSync(join(published, name), 'utf8');
    const file = name.replace(/\.go$/, '');
    const folder = join(place, 'published', file);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, basename(name)), source);
    imports.push(`\tp${index} "libraries/published/${file}"`);
    const functions = exportsOf(source).map((fn) => `"${fn}": p${index}.${fn}`);
    rows.push(`\t"${file}": {${functions.join(', ')}},`);
  }
  rmSync(join(place, 'content'), { recursive: true });
  writeFileSync(
    join(place, 'registry.go'),
    `package main\n\nimport (\n${imports.join('\n')}\n)\n\nvar published map[string]map[string]any\n\n` +
      `func init() {\n\tpublished = map[string]map[string]any{\n${rows.join('\n')}\n\t}\n}\n`,
  );
};
