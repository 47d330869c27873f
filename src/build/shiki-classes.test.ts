import { codeToHtml, createCssVariablesTheme } from 'shiki';
import { expect, test } from 'vitest';
import { shikiClasses } from './shiki-classes.ts';

const theme = createCssVariablesTheme({ variablePrefix: '--astro-code-' });
const html = (code: string, options: object = {}) =>
  codeToHtml(code, { lang: 'ts', theme, transformers: [shikiClasses], ...options });

test('colours become classes, and no style is left', async () => {
  const built = await html("const a = 'b'; // c");
  expect(built).not.toContain('style');
  expect(built).toContain('<span class="t-keyword">const</span>');
  expect(built).toContain('<span class="t-comment">// c</span>');
});

test('what has no colour of its own has no span', async () => {
  expect(await html('a;', { lang: 'text' })).toContain('<span class="line">a;</span>');
});

test('bold and italic text keep their meaning', async () => {
  expect(await html('**b** *i*', { lang: 'md' })).toMatch(/class="t-bold".*class="t-italic"/);
});

test('a line is coloured to its end, however busy the machine is', async () => {
  const late = { tokenizeTimeLimit: -1 };
  expect(await html("const a = 'b'", { ...late, transformers: [] })).not.toContain('token-keyword');
  expect(await html("const a = 'b'", late)).toBe(await html("const a = 'b'"));
});

test('an unknown style fails the build', async () => {
  await expect(html('const a = 1', { theme: 'github-dark' })).rejects.toThrow('no class');
});
