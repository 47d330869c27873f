import { expect, test } from 'vitest';
import { fromHtml } from './from-html.ts';
import { findAll } from './tree.ts';
import { writeMarkdown } from './write.ts';

const write = (html: string): string => {
  const [main] = findAll(fromHtml(`<main>${html}</main>`), ({ tag }) => tag === 'main');
  return main ? writeMarkdown(main, 'https://a.example/ja/guides/g/').trimEnd() : '';
};

test.each([
  [
    'a heading, without its link to itself',
    '<h2 id="a"><a class="anchor" href="#a">A</a></h2>',
    '## A',
  ],
  [
    'a link, made absolute',
    '<p>See <a href="/ja/causes/">all</a>.</p>',
    'See [all](https://a.example/ja/causes/).',
  ],
  ['code, whatever it holds', '<p><code>a`b</code> and <code>x_y</code></p>', '``a`b`` and `x_y`'],
  [
    'text that looks like Markdown',
    '<p>2 * 3 * 4 [x] &lt;b&gt;</p>',
    '2 \\* 3 \\* 4 \\[x\\] \\<b>',
  ],
  ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
  ['a note', '<aside class="note"><p>Note</p><p>x</p></aside>', '> Note\n> \n> x'],
  [
    'code of a language',
    '<pre data-language="js"><code><span>a</span>\nb\n</code></pre>',
    '```js\na\nb\n```',
  ],
  [
    'terms',
    '<dl><dt>exp</dt><dd>past</dd><dt>nbf</dt><dd><p>due</p></dd></dl>',
    '- **exp**: past\n- **nbf**: due',
  ],
  [
    'nothing of a tool, a button or a script',
    '<div class="tool-place"><p>x</p></div><button>y</button><script>z</script>',
    '',
  ],
])('%s', (_, html, markdown) => {
  expect(write(html)).toBe(markdown);
});

test('a table, with what spans rows in each of them, and without a column of buttons', () => {
  const html = `<table><thead><tr><th>Message</th><th>Cause</th><th></th></tr></thead><tbody>
    <tr><th rowspan="2"><code>a|b</code></th><td><p>one</p><p>more</p></td><td><button>try</button></td></tr>
    <tr><td>two</td><td></td></tr><tr><th>c</th><td>three</td><td></td></tr></tbody></table>`;
  expect(write(html).split('\n')).toEqual([
    '| Message | Cause |',
    '| --- | --- |',
    '| `a\\|b` | one — more |',
    '| `a\\|b` | two |',
    '| c | three |',
  ]);
});
