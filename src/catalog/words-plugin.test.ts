import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from 'vite';
import { words } from './words-plugin.ts';

const cause = `---
title: 期限切れ
summary: 一覧で使う文。
because: "\`exp\`は{expired}です。"
remedy: 新しいトークンを取得する。
next: もう一度呼び出す。
disproof: 時計がずれている。
related: [nbf-future]
---
本文。
`;
const check = `---
title: 時刻
question: 今は有効期間の中か。
says: { expired: "{expired}に切れました。" }
---
`;

let content = '';
const put = async (path: string, text: string) => {
  await mkdir(join(content, path, '..'), { recursive: true });
  await writeFile(join(content, path), text);
};

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'words-'));
  await put('causes/exp-expired/ja.mdx', cause);
  await put('causes/exp-expired/cause.ts', 'export default { examine: () => null };');
  await put('checks/time/ja.mdx', check);
  await put('main.js', `import words from 'virtual:words/ja'; console.log(words);`);
});
afterEach(() => rm(content, { recursive: true }));

const bundle = async () => {
  const built = await build({
    configFile: false,
    root: content,
    logLevel: 'silent',
    plugins: [words(content)],
    build: { write: false, minify: false, rolldownOptions: { input: join(content, 'main.js') } },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('one bundle expected');
  return built.output[0].code;
};

test('a plain Vite build gets checks and causes, without what only the pages say', async () => {
  const code = await bundle();
  expect(code).toContain('に切れました。');
  expect(code).toContain('新しいトークンを取得する。');
  expect(code).not.toContain('一覧で使う文。');
  expect(code).not.toContain('nbf-future');
});

test.each([
  ['a key that nobody reads', cause.replace('next:', 'nextt:'), /ja\.mdx: .*next/],
  ['no frontmatter', '本文。', /ja\.mdx: no frontmatter/],
])('%s fails the build, by the name of the file', async (_, text, message) => {
  await put('causes/exp-expired/ja.mdx', text);
  await expect(bundle()).rejects.toThrow(message);
});

test('a missing twin fails the build', async () => {
  await cp(join(content, 'causes/exp-expired'), join(content, 'causes/nbf-future'), {
    recursive: true,
  });
  await rm(join(content, 'causes/nbf-future/ja.mdx'));
  await expect(bundle()).rejects.toThrow('nbf-future');
});

test('what no diagnosis finds is a part of its own', async () => {
  await put('causes/nbf-future/cause.ts', 'export default {};');
  await put('causes/nbf-future/ja.mdx', cause.replace('期限切れ', '開始前'));
  expect(await bundle()).toMatch(/^(?=[^]*期限切れ)(?![^]*開始前)/);
  await put('main.js', `import words from 'virtual:words/others/ja'; console.log(words);`);
  expect(await bundle()).toMatch(/^(?=[^]*開始前)(?![^]*期限切れ)/);
});
