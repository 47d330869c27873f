import lighthouse from 'lighthouse';
import { chromium, expect, test } from 'playwright/test';
import { findBrowser } from '../browser.ts';
import { pages, readPage } from './dist.ts';

/**
 * Lighthouse on the heaviest page of each kind, as a phone sees it. Performance is printed and not asserted: it hangs on
 * the machine; what it rests on is held by budgets.test.ts.
 */
test.describe.configure({ mode: 'serial' });

/** What Lighthouse fetches from within the page, which the page's own policy forbids. */
const blocked = ['robots-txt', 'llms-txt'];

/** What stands for other pages, and asks not to be found itself. */
const unlisted = ['/404.html', '/offline/'];

/** `/ja/causes/…` for every cause: below a room, pages of the same depth are of one kind. Each tool is its own. */
const kindOf = (address: string): string => {
  const [, room = '', below = ''] = /^(\/\w\w\/[\w-]+\/)(.+)$/.exec(address) ?? [];
  if (below === '' || below === 'matrix/' || room.endsWith('/tools/')) return address;
  return room + '…/'.repeat(below.split('/').length - 1);
};

const heaviest = (): readonly string[] => {
  const found = new Map<string, string>();
  for (const address of pages) {
    const other = found.get(kindOf(address));
    if (other === undefined || readPage(address).length > readPage(other).length)
      found.set(kindOf(address), address);
  }
  return [...found.values()].filter((address) => !unlisted.includes(address));
};

const executablePath = await findBrowser();
const port = 9500 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);

for (const address of heaviest())
  test(`as perfect as its policy allows: ${address}`, async ({ baseURL }) => {
    const browser = await chromium.launch({
      args: ['--disable-quic', `--remote-debugging-port=${port}`],
      ...(executablePath !== undefined && { executablePath }),
    });
    const run = await lighthouse(`${baseURL}${address}`, {
      port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
      skipAudits: blocked,
    });
    await browser.close();
    if (run === undefined) throw new Error('Lighthouse has no result');
    const { audits, categories } = run.lhr;
    const all = Object.values(categories);
    console.log(all.map(({ id, score }) => `${id} ${(score ?? 0) * 100}`).join(', '));
    expect(all).toHaveLength(4);
    const flaws = all
      .filter(({ id }) => id !== 'performance')
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    expect(flaws.map(({ id }) => id)).toEqual([]);
  });
