/** Go links at build time: each published file becomes a package, and a table names what each exports. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Published {
  readonly library: string;
  /** `verify`, `jwks` or `cures/<kind>`. */
  readonly file: string;
  readonly source: string;
}

const readPublished = (content: string): readonly Published[] =>
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.go'))
    .sort()
    .map((path) => {
      const [library = '', ...rest] = path.replace(/\.go$/, '').split('/');
      return { library, file: rest.join('/'), source: readFileSync(join(content, path), 'utf8') };
    });

const writePackage = (place: string, { library, file, source }: Published): string => {
  const path = `published/${library}/${file}`;
  mkdirSync(join(place, path), { recursive: true });
  writeFileSync(join(place, path, 'published.go'), source);
  return path;
};

const exportsOf = (source: string): readonly string[] =>
  Array.from(source.matchAll(/^func ([A-Z]\w*)\(/gm), ([, name]) => name ?? '');

const rowOf = ({ library, file, source }: Published, index: number): string => {
  const functions = exportsOf(source).map((name) => `"${name}": p${index}.${name}`);
  return `\t"${library}/${file}": {${functions.join(', ')}},`;
};

/** Writes registry.go: published["<library>/<file>"]["<function>"]. */
export const writeRegistry = (place: string): void => {
  const content = join(place, 'content');
  rmSync(join(place, 'published'), { recursive: true, force: true });
  const published = readPublished(content);
  const imports = published.map(
    (one, index) => `\tp${index} "libraries/${writePackage(place, one)}"`,
  );
  // What is not ours to build: other languages' files, and these once more.
  rmSync(content, { recursive: true });
  writeFileSync(
    join(place, 'registry.go'),
    `package main\n\nimport (\n${imports.join('\n')}\n)\n\nvar published map[string]map[string]any\n\n` +
      `func init() {\n\tpublished = map[string]map[string]any{\n${published.map(rowOf).join('\n')}\n\t}\n}\n`,
  );
};
