import { describe, expect, test, vi } from 'vitest';

const load = async (base: string) => {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  return import('./paths.ts');
};

describe.each([
  ['/', ''],
  ['/docs', '/docs'],
  ['/docs/', '/docs'],
])('mounted at %s', (base, mount) => {
  test('every path begins at the mount and ends with a slash', async () => {
    const paths = await load(base);
    expect(paths.homePath('ja')).toBe(`${mount}/ja/`);
    expect(paths.causePath('en', 'exp-expired')).toBe(`${mount}/en/causes/exp-expired/`);
    expect(paths.filePath('')).toBe(`${mount}/`);
  });

  test('a page and its twin', async () => {
    const { twinPath } = await load(base);
    expect(twinPath(`${mount}/ja/causes/exp-expired/`)).toBe(`${mount}/en/causes/exp-expired/`);
    expect(twinPath(`${mount}/en/`)).toBe(`${mount}/ja/`);
  });

  test('a page without a language leads home', async () => {
    const { inLocale, localeOf } = await load(base);
    expect(inLocale(`${mount}/404.html`, 'en')).toBe(`${mount}/en/`);
    expect(localeOf(`${mount}/404.html`)).toBeNull();
  });
});

test('the diagnoser is told a cause by its id, behind the hash', async () => {
  const { trySamplePath, checkMinePath } = await load('/');
  expect(trySamplePath('ja', 'bearer-prefix')).toBe(
    '/ja/tools/jwt-diagnoser/#sample=bearer-prefix',
  );
  expect(checkMinePath('ja', 'bearer-prefix')).toBe('/ja/tools/jwt-diagnoser/#cause=bearer-prefix');
});
