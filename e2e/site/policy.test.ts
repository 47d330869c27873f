import { createHash } from 'node:crypto';
import { expect, type Page, test } from 'playwright/test';
import { attribute, elementsOf, textOf } from '../../src/build/html.ts';
import { isInlineScript } from '../../src/build/page.ts';
import { pages, readPage, sampleOf } from './dist.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every built page opens with its policy, and no inline code is outside it', () => {
  for (const address of pages) {
    const elements = elementsOf(readPage(address));
    const meta = elements[elements.findIndex(({ tagName }) => tagName === 'head') + 2];
    const policy = (meta && attribute(meta, 'content')) ?? '';
    expect(policy, address).toContain("default-src 'none'");
    // The search fetches its index; no token is typed there.
    const reach = address.endsWith('/search/') ? "connect-src 'self'" : "connect-src 'none'";
    expect(policy, address).toContain(reach);
    // What a page says of its policy is what its policy says.
    const said = /connect-src &#39;(\w+)&#39;/.exec(
      readPage(address).split('<footer')[1] ?? '',
    )?.[1];
    if (said !== undefined) expect(reach, address).toContain(said);
    expect(policy.includes('wasm'), address).toBe(address.endsWith('/search/'));
    const inline = elements.filter((each) => each.tagName === 'style' || isInlineScript(each));
    expect(
      inline.map(textOf).filter((text) => !policy.includes(hash(text))),
      address,
    ).toEqual([]);
  }
});

/** What the browser refused from the first byte on. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { refused: seen });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'refused') as string[]);
}

for (const locale of ['ja', 'en'])
  for (const kind of ['guide', 'article', 'tool'] as const)
    test(`nothing of a ${kind} in ${locale} is refused, however far it is read`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      const refused = await watch(page);
      await page.goto(sampleOf(locale, kind) ?? '');
      await page.mouse.wheel(0, 100_000);
      for (const island of await page.locator('astro-island').all()) {
        await island.scrollIntoViewIfNeeded();
        await expect(island).not.toHaveAttribute('ssr');
      }
      expect(await refused()).toEqual([]);
      expect(errors).toEqual([]);
    });

test('the tests above can fail: requests, frames, markup and inline code are refused', async ({
  page,
}) => {
  const refused = await watch(page);
  await page.goto(sampleOf('en', 'tool') ?? '');
  await page.evaluate(async () => {
    await fetch('/robots.txt').catch(() => undefined);
    navigator.sendBeacon('/robots.txt');
    for (const name of ['img', 'iframe', 'script', 'style'] as const) {
      const element = document.createElement(name);
      if (name === 'style') element.textContent = 'p{}';
      else if (name !== 'script') element.setAttribute('src', 'https://elsewhere.example/');
      document.body.append(element);
    }
    document.body.setAttribute('style', 'color:red');
  });
  const directives = async () => new Set((await refused()).map((each) => each.split(' ')[0]));
  const expected = ['connect-src', 'img-src', 'frame-src', 'style-src-elem', 'style-src-attr'];
  await expect.poll(directives).toEqual(new Set(expected));
  await expect(page.evaluate("document.body.innerHTML = '<p>'")).rejects.toThrow('TrustedHTML');
});
