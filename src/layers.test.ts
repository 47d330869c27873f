import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { type Import, importsOf } from './layers.imports.ts';

/**
 * Imports point one way: src/jwt <- content <- src/catalog <- src/tools, src/cli <- src/pages; i18n and ui stand beside
 * the catalog. What a room may use besides itself; a package is named without its path.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  // Examples that the RFCs print. Listed first, so that the core itself may not use them.
  'src/jwt/vectors': ['src/jwt', 'node'],
  'src/jwt': ['jose', '@noble/curves', '@noble/hashes'],
  content: [],
  'src/i18n': [],
  // Finds known messages in a text; what it knows is handed to it.
  'src/explain': [],
  'src/ui': ['src/i18n', 'src/build', 'astro', 'preact', 'node', 'schema-dts'],
  'src/catalog': [
    ...['src/jwt', 'content', 'src/i18n', 'src/explain', 'astro', 'vite', 'yaml', 'node'],
    // A plugin looks into the causes that it finds.
    'computed: pathToFileURL(file).href',
  ],
  'src/tools': ['src/jwt', 'src/catalog', 'src/explain', 'src/i18n', 'src/ui', 'preact', 'astro'],
  'src/cli': ['src/jwt', 'src/catalog', 'src/explain', 'src/i18n', 'node'],
  'src/bench': [
    'src/jwt',
    'src/catalog',
    'e2e',
    'node',
    'playwright',
    'vite',
    'computed: bundle.href',
  ],
  'src/pages': [
    'src/jwt',
    'src/catalog',
    'src/i18n',
    'src/ui',
    'src/tools',
    'astro',
    'virtual:downloads',
  ],
  'src/content.config.ts': ['src/catalog', 'astro'],
  'src/build': [
    ...['node', 'astro', '@astrojs/markdown-remark', '@astrojs/sitemap', 'parse5', 'shiki', 'vite'],
    ...['satori', '@resvg/resvg-js'],
  ],
  // What a time without a network needs: the worker runs in a browser, the rest when the site is built.
  'src/offline': ['node', 'virtual:contents'],
  // The diagnoser in a file of its own.
  'src/download': [
    'src/build',
    'src/catalog',
    'src/i18n',
    'src/tools',
    'src/ui',
    'preact',
    'node',
    'vite',
  ],
  'src/run': ['src/build', 'src/download', 'src/jwt', 'content', 'e2e', 'node', 'jose', 'pagefind'],
  e2e: [
    ...['src/build', 'src/run', 'src/offline', 'src/jwt', 'src/i18n', 'content'],
    ...['node', 'parse5', 'playwright'],
    ...['@axe-core/playwright', '@sparticuz/chromium', 'html-validate', 'lighthouse'],
  ],
};

/** The nouns are types: whoever speaks of a diagnosis may name them. */
const nouns = /^(src\/(jwt|explain)|content\/[^/]+)\/model\.ts$/;

/** The program of the search index stands next to the index; it is no module of ours. */
const isSearchProgram = (from: string, target: string) =>
  from === 'src/tools/search/pagefind.ts' && target === 'computed: engine';

/** Configuration, and what only e2e/libraries installs. */
const outside = /^src\/layers\.|^src\/(\w+\/)?vite(st)?\.config\.ts$|^e2e\/libraries\//;

const files = globSync(['{src,content,e2e}/**/*.{ts,tsx,astro}'], {
  exclude: (path) => /node_modules|content\/libraries\/[^/]+\/(\w+\.js|cures)/.test(path),
}).filter((path) => !outside.test(path));

/** The path in the repository, or the name of the package, that an import means. */
function resolve(from: string, target: string): string {
  if (target.startsWith('.')) return posix.join(posix.dirname(from), target);
  if (target.startsWith('/')) return target.slice(1);
  if (/^virtual:(words\/|libraries$)/.test(target)) return 'src/catalog/words.ts';
  const [, alias = '', rest = ''] = /^(#[a-z0-9]+\/)(.*)$/.exec(target) ?? [];
  const home = new Map<string, string>(Object.entries(manifest.imports)).get(`${alias}*`);
  if (home !== undefined) return posix.join(home.replace('*', ''), rest);
  const [, scheme] = /^(node|astro):/.exec(target) ?? [];
  return scheme ?? /^(@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target;
}

const roomOf = (path: string) =>
  Object.keys(rooms).find((room) => path === room || path.startsWith(`${room}/`));

/** Tests may look further down, never up; what they use of the outside world is their own affair. */
const forTests = ['vitest', 'fast-check', 'node', 'yaml', 'jose', 'typescript', 'parse5', 'vite'];
const mayTestWith: Readonly<Record<string, readonly string[]>> = {
  'src/jwt': ['src/jwt/vectors', 'content'],
  'src/jwt/vectors': ['content'],
  content: ['src/jwt', 'src/catalog'],
  'src/catalog': ['src/jwt/vectors'],
};

/** Tests, and the tables of cases that only a test reads. */
const isTest = (path: string) => /\.test\.tsx?$|^src\/jwt\/(attacks|sealed)\//.test(path);

function isLawful(from: string, { target, types }: Import): boolean {
  const path = resolve(from, target);
  const room = roomOf(from) ?? '';
  if (types && nouns.test(path)) return true;
  if (isSearchProgram(from, target)) return true;
  if (isTest(from)) {
    const more = [...forTests, ...(mayTestWith[room] ?? [])];
    if (more.includes(roomOf(path) ?? path)) return true;
  }
  // Content states what we know; what it needs to find out comes to it through `inquiry` and `lab`.
  if (room === 'content') return from.endsWith('/sample.ts') && path === 'content/keys/keys.ts';
  return (roomOf(path) ?? path) === room || (rooms[room]?.includes(roomOf(path) ?? path) ?? false);
}

const unlawful = (from: string, text: string) =>
  importsOf(from, text)
    .filter((each) => !isLawful(from, each))
    .map(({ target }) => target);

test('there is something to judge', () => {
  expect(files.filter((path) => path.startsWith('src/jwt/')).length).toBeGreaterThan(20);
  expect(files.filter((path) => path.startsWith('content/')).length).toBeGreaterThan(5);
});

test.each(files)('%s', (path) => {
  expect(roomOf(path)).toBeDefined();
  expect(unlawful(path, readFileSync(path, 'utf8'))).toEqual([]);
});

test.each(globSync('content/**/*.mdx'))(
  '%s imports nothing: its page hands in what it needs',
  (path) => {
    const prose = readFileSync(path, 'utf8').replace(/^(`{3,})[\s\S]*?^\1/gm, '');
    expect(prose).not.toMatch(/^(import|export)\b/m);
  },
);

describe('the rule can fail', () => {
  test.each([
    ['src/jwt/read/token.ts', "import { causes } from '#catalog/causes.ts'"],
    ['src/jwt/read/token.ts', "import type { CauseWords } from '../../catalog/words.ts'"],
    ['src/jwt/lab.ts', "const curves = await import('unknown-package')"],
    ['src/jwt/lab.ts', 'await import(name)'],
    ['src/jwt/lab.ts', "import './vectors/rfc7515.ts'"],
    ['src/jwt/lab.ts', "import { readFileSync } from 'node:fs'"],
    ['content/causes/a/cause.ts', "import { readToken } from '#jwt/read/token.ts'"],
    ['content/causes/a/cause.ts', "import { rsaA } from '#content/keys/keys.ts'"],
    ['content/causes/a/sample.ts', "import cause from '../b/cause.ts'"],
    ['content/causes/a/cause.ts', "import { type A, b } from '#jwt/model.ts'"],
    ['src/ui/Page.astro', "---\nimport { causes } from '#catalog/causes.ts';\n---\n<p>"],
    ['src/ui/Page.astro', "<script>\nimport '#jwt/diagnose.ts';\n</script>"],
    ['src/tools/a/view.tsx', "import.meta.glob('../../../content/causes/*/cause.ts')"],
    ['src/tools/a/view.tsx', "import.meta.glob(['./x/*.ts', '/src/pages/*.astro'])"],
    ['src/tools/a/view.tsx', "import x from '#nowhere/x.ts'"],
    ['src/i18n/fact.ts', "export { diagnose } from '#jwt/diagnose.ts'"],
    ['src/elsewhere/a.ts', "import '#jwt/diagnose.ts'"],
  ])('%s: %s', (path, text) => {
    expect(unlawful(path, text)).toHaveLength(1);
  });

  test.each([
    ['src/jwt/read/token.ts', "// import '#catalog/a.ts'\nimport { b } from '../bytes.ts'"],
    ['content/causes/a/cause.ts', "import { type Cause } from '#jwt/model.ts'"],
    ['content/causes/a/sample.ts', "import { rsaA } from '#content/keys/keys.ts'"],
    ['src/i18n/fact.ts', "import type { Fact } from '#jwt/model.ts'"],
    ['src/tools/a/view.tsx', "import words from 'virtual:words/ja'"],
  ])('%s: %s is lawful', (path, text) => {
    expect(unlawful(path, text)).toEqual([]);
  });
});
