import { unified } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { headingIds } from './heading-ids.ts';

const render = async (markdown: string) => {
  const processor = unified({ remarkPlugins: [headingIds] });
  return (await processor.createRenderer({})).render(markdown);
};

test('a mark sets the id, is not shown, and reaches the table of contents', async () => {
  const { code, metadata } = await render('## `exp`の見方 [#how-to-read-exp]');
  expect(code).toBe('<h2 id="how-to-read-exp"><code>exp</code>の見方</h2>');
  expect(metadata.headings).toEqual([{ depth: 2, slug: 'how-to-read-exp', text: 'expの見方' }]);
});

test('a heading inside a list or a quotation is reached', async () => {
  expect((await render('> ## 鍵 [#key]')).code).toContain('<h2 id="key">鍵</h2>');
});

test.each(['## Plain', '## A [link](#a)', '## An [#Unfit Id]', 'text [#id]'])(
  '%s stays',
  async (markdown) => {
    const plain = await (await unified().createRenderer({})).render(markdown);
    expect((await render(markdown)).code).toBe(plain.code);
  },
);
