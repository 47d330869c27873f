import { unified } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { baseLinks } from './base-links.ts';

test.each([
  ['[a](/ja/causes/#b)', '/docs', 'href="/docs/ja/causes/#b"'],
  ['[a][b]\n\n[b]: /ja/', '/docs/', 'href="/docs/ja/"'],
  ['[a](/ja/)', '/', 'href="/ja/"'],
  ['[a](#b)', '/docs', 'href="#b"'],
  ['[a](//b.example/)', '/docs', 'href="//b.example/"'],
  ['[a](https://b.example/)', '/docs', 'href="https://b.example/"'],
])('%s below %s', async (markdown, base, expected) => {
  const processor = unified({ remarkPlugins: [baseLinks(base)] });
  expect((await (await processor.createRenderer({})).render(markdown)).code).toContain(expected);
});
