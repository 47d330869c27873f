import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attribute, elementsOf, textOf } from './html.ts';
import { govern } from './page.ts';

const css = 'p{color:red}';
const kept: string[] = [];
const files = {
  readStyle: (href: string) => (href === '/_astro/a.css' ? css : 'a{color:blue}'),
  keepScript: (text: string) => `/_astro/${kept.push(text)}.js`,
};
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(html: string): string {
  const metas = elementsOf(html).filter(
    (element) => attribute(element, 'http-equiv') === 'content-security-policy',
  );
  expect(metas).toHaveLength(1);
  return (metas[0] && attribute(metas[0], 'content')) ?? '';
}

/** Inline scripts and styles that the page's policy would refuse. */
function ungoverned(html: string): string[] {
  const policy = policyOf(html);
  const inline = elementsOf(html).filter(
    (element) => /^(script|style)$/.test(element.tagName) && attribute(element, 'src') === null,
  );
  return inline.map(textOf).filter((text) => !policy.includes(hash(text)));
}

test('a style in the text goes to head, behind the policy', () => {
  const html = govern(page('<title>a</title>', '<p>a</p><style>b{c:d}</style>'), files);
  expect(html).toMatch(
    /<meta charset="utf-8"><meta http-equiv=[^>]+><style>b{c:d}<\/style><title>/,
  );
  expect(html).toContain('<body><p>a</p></body>');
  expect(ungoverned(html)).toEqual([]);
});

test('style sheets are inlined as one element, where the first link was', () => {
  const html = govern(
    page(`${link('a')}<title>日本語</title>${link('b')}`, '<style>i{}</style>'),
    files,
  );
  expect(html).toContain(`<style>i{}${css}a{color:blue}</style><title>日本語</title></head>`);
  expect(html.match(/<style/g)).toHaveLength(1);
  expect(ungoverned(html)).toEqual([]);
});

test('the policy stands right after the charset', () => {
  const html = govern(page('<script>1</script>'), files);
  expect(html).toMatch(
    /<meta charset="utf-8"><meta http-equiv="content-security-policy" [^>]*><script>/,
  );
});

test('every inline script and style has its hash, wherever it stands', () => {
  const island = '<template><script>3</script></template><noscript><style>b{}</style></noscript>';
  const body = `<style>i{}</style><script type="module">2\r\n</script>${island}`;
  const html = govern(page(`<script>1</script>${link('a')}`, body), files);
  expect(ungoverned(html)).toEqual([]);
  expect(policyOf(html)).toContain(`style-src ${hash(`i{}b{}${css}`)}`);
});

test('the test above can fail: a script that came after the policy has no hash', () => {
  const html = govern(page('<script>1</script>'), files);
  expect(ungoverned(html.replace('</body>', '<script>late</script></body>'))).toEqual(['late']);
  expect(ungoverned(html.replace('<script>1', '<script>changed'))).toEqual(['changed']);
});

test('what wakes the islands becomes one file that pages share; other scripts stay', () => {
  const wakers = ['(self.Astro||={}).visible=1', 'customElements.define("astro-island", A)'];
  const body = `<script>1</script><script>${wakers.join('</script><p></p><script>')}</script>`;
  const html = govern(page('', body), files);
  const script = `<script defer src="/_astro/${kept.length}.js"></script>`;
  expect(html).toContain(`<body><script>1</script>${script}<p></p></body>`);
  expect(kept.at(-1)).toBe('(self.Astro||={}).visible=1,customElements.define(`astro-island`,A);');
  expect(policyOf(html)).toContain(`script-src 'self' ${hash('1')};`);
});

test('an island does not tell where it was built', () => {
  const html = govern(page('', '<astro-island uid="1YuFea" client="visible"><p>'), files);
  expect(html).toContain('<body><astro-island client="visible"><p>');
});

test('data does not run, and needs no hash', () => {
  const html = govern(page('<script type="application/ld+json">{}</script>'), files);
  expect(policyOf(html)).toContain("script-src 'self';style-src 'none'");
});

test('nothing but the page itself', () => {
  expect(policyOf(govern(page(''), files)).split(';')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'none'",
    "img-src 'self' data:",
    "font-src 'none'",
    "connect-src 'none'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types devtoolbox-worker devtoolbox-offline',
  ]);
});

test('a page may ask for more, by a name that we know', () => {
  const marked = (name: string) => page(`<meta name="devtoolbox-policy" content="${name}">`);
  const html = govern(marked('search'), files);
  expect(policyOf(html)).toContain("connect-src 'self'");
  expect(html).not.toContain('devtoolbox-policy');
  expect(() => govern(marked('anything'), files)).toThrow('No policy is called anything');
});

test.each([
  ['a style attribute', page('', '<p style="color:red">')],
  ['a handler', page('', '<button onclick="go()">')],
  ['a script for an address', page('', '<a href="javascript:go()">')],
  ['a style attribute in a template', page('', '<template><p style=""></template>')],
  ['a script before the charset', page('').replace('<meta', '<script>1</script><meta')],
  ['no charset', page('').replace('<meta charset="utf-8">', '')],
])('%s stops the build', (_, html) => {
  expect(() => govern(html, files)).toThrow(/against the policy|not the first/);
});

test.each([
  'p{background:url(a.png)}',
  '@import "b.css";',
  'p::after{content:"</style>"}',
  'p{background:url(//a.b/c)}',
])('a style sheet that inlining would break stops the build: %s', (sheet) => {
  expect(() => govern(page(link('a')), { ...files, readStyle: () => sheet })).toThrow(
    'A style sheet',
  );
});
