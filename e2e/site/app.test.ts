import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { dist, visit } from './own-site.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose: string;
}
interface Manifest {
  readonly lang: string;
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly Icon[];
  readonly shortcuts: readonly { readonly url: string }[];
}

/** Width and height stand in a PNG at bytes 16 and 20 (PNG, section 11.2.2). */
const sizeOf = (path: string): string => {
  const bytes = readFileSync(dist + path);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

for (const lang of ['ja', 'en']) {
  test(`the manifest in ${lang} names what there is`, () => {
    const text = readFileSync(`${dist}/${lang}/app.webmanifest`, 'utf8');
    const manifest = JSON.parse(text) as Manifest;
    expect([manifest.lang, manifest.start_url, manifest.scope]).toEqual([lang, `/${lang}/`, '/']);
    expect(/[\u3040-\u30ff]/.test(manifest.name)).toBe(lang === 'ja');
    for (const { src, sizes } of manifest.icons) expect(sizeOf(src)).toBe(sizes);
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { url } of manifest.shortcuts)
      expect(existsSync(`${dist}${url}index.html`)).toBe(true);
    expect(manifest.shortcuts.length).toBeGreaterThan(2);
  });

  test.describe('in a browser', () => {
    test.use({ serviceWorkers: 'allow' });

    test(`the site in ${lang} can be installed`, async ({ page, context }) => {
      await visit(page, `/${lang}/`);
      const session = await context.newCDPSession(page);
      const { url, errors } = await session.send('Page.getAppManifest');
      expect([new URL(url).pathname, errors]).toEqual([`/${lang}/app.webmanifest`, []]);
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      // Every context of a test is a private window; nothing else stands in the way.
      expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
    });
  });
}
