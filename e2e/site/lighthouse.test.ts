import lighthouse from 'lighthouse';
import { chromium, expect, test } from 'playwright/test';
import { findBrowser } from '../browser.ts';
import { pages, readPage } from './dist.ts';

/**
 * Lighthouse on the heaviest page of each kind, as a phone sees it. Of performance, what hangs on the page alone is
 * asserted: nothing shifts, nothing blocks the first paint. The score itself is printed: Lighthouse multiplies by four
 * how long this machine took for each task, so a busy neighbour lowers it. The bytes that it rests on are held by
 * budgets.test.ts.
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

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

const judge = async (url: string): Promise<Result> => {
  const browser = await chromium.launch({
    args: ['--disable-quic', `--remote-debugging-port=${port}`],
    ...(executablePath !== undefined && { executablePath }),
  });
  const run = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    skipAudits: blocked,
  });
  await browser.close();
  if (run === undefined) throw new Error('Lighthouse has no result');
  return run.lhr;
};

/** The metrics that Lighthouse could not take: with one of them missing, there is no score, which is not a score of 0. */
const missingOf = ({ audits, categories }: Result): readonly string[] =>
  (categories['performance']?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && audits[id]?.score === null)
    .map(({ id }) => `${id} (${audits[id]?.errorMessage ?? 'no reason given'})`);

/** A browser that was starved of time may never report a paint: it is asked once more. */
const judgeTwice = async (url: string): Promise<Result> => {
  const first = await judge(url);
  const missing = missingOf(first);
  if (missing.length === 0) return first;
  console.log(`once more, without a score for performance: ${missing.join(', ')}`);
  return judge(url);
};

/** What no machine changes. */
const steady = ['cumulative-layout-shift', 'render-blocking-insight'];

const percent = (score: number | null): string => (score === null ? 'none' : `${score * 100}`);

for (const address of heaviest())
  test(`as perfect as its policy allows: ${address}`, async ({ baseURL }) => {
    const lhr = await judgeTwice(`${baseURL}${address}`);
    const { audits, categories } = lhr;
    const all = Object.values(categories);
    const scores = all.map(({ id, score }) => `${id} ${percent(score)}`);
    console.log([...scores, ...missingOf(lhr)].join(', '));
    expect(all).toHaveLength(4);
    const flaws = all
      .filter(({ id }) => id !== 'performance')
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    const details = JSON.stringify(flaws.map(({ id }) => audits[id]?.details));
    expect(
      flaws.map(({ id }) => id),
      details,
    ).toEqual([]);
    for (const id of steady) expect(audits[id], id).toBeDefined();
    const unsteady = steady.filter((id) => (audits[id]?.score ?? 1) < 1);
    expect(unsteady).toEqual([]);
  });
