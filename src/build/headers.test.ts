import { expect, test } from 'vitest';
import { headersFile, headersOf } from './headers.ts';

test('every file may be framed by nobody; only scripts have a policy of their own', () => {
  for (const path of ['ja/index.html', '_astro/a.js', 'sw.js', '404.html'])
    expect(headersOf(path)['Content-Security-Policy'], path).toContain("frame-ancestors 'none'");
  expect(headersOf('sw.js')['Content-Security-Policy']).toContain("connect-src 'self'");
  expect(headersOf('_astro/a.js')['Content-Security-Policy']).toContain("default-src 'none'");
  expect(headersOf('ja/index.html')['Content-Security-Policy']).not.toContain('default-src');
});

test('hashed names are kept for good, all others are asked for', () => {
  expect(headersOf('_astro/a.js')['Cache-Control']).toContain('immutable');
  for (const path of ['ja/index.html', 'sw.js', 'favicon.svg'])
    expect(headersOf(path)['Cache-Control']).toBe('no-cache');
});

test.each([
  ['/', ''],
  ['/docs', '/docs'],
  ['/docs/', '/docs'],
])('the file of a site at %s', (base, mount) => {
  const blocks = headersFile(base).trimEnd().split('\n\n');
  const paths = blocks.map((block) => block.split('\n')[0]);
  expect(paths).toEqual(['/*', `${mount}/_astro/*`, `${mount}/sw.js`]);
  for (const line of blocks.flatMap((block) => block.split('\n').slice(1)))
    expect(line).toMatch(/^ {2}[A-Z][\w-]+: \S/);
});
