import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

/** textlint reads the pages; the words of the tools, the frame and the terminal are held to the same list here. */
interface Rule {
  readonly expected: string;
  readonly pattern: string | readonly string[];
}

const { rules } = parse(readFileSync('.prh.yml', 'utf8')) as { readonly rules: readonly Rule[] };

/** prh reads `/…/` as an expression; what else the list holds are plain words. */
const expressionOf = (pattern: string): RegExp => {
  const [, expression] = /^\/(.+)\/$/.exec(pattern) ?? [];
  return new RegExp(expression ?? pattern, 'u');
};

const avoided = rules.flatMap(({ expected, pattern }) =>
  [pattern].flat().map((one) => ({ expected, pattern: expressionOf(one) })),
);

const strayIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => /[\u3040-\u30ff\u4e00-\u9fff]/u.test(line))
    .flatMap((line) =>
      avoided
        .filter(({ pattern }) => pattern.test(line))
        .map(({ expected }) => `${expected}: ${line.trim()}`),
    );

it('finds a word that is not of the list', () => {
  expect(strayIn("failed: '失敗した検査',")).toEqual(["検証: failed: '失敗した検査',"]);
});

const files = globSync(['src/i18n/*.ts', 'src/tools/**/*.ts', 'src/cli/*.ts']).filter(
  (file) => !file.endsWith('.test.ts'),
);

it.each(files)('%s says things as the pages do', (file) => {
  expect(strayIn(readFileSync(file, 'utf8'))).toEqual([]);
});
