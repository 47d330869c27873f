import { createHash } from 'node:crypto';
import { contentSecurityPolicy } from './csp.ts';
import { apply, attribute, type Edit, type Element, elementsOf, placeOf, textOf } from './html.ts';

/** Where a page's files lie. */
export interface Files {
  /** The text of the style sheet that a link names. */
  readStyle(href: string): string;
  /** Keeps a script as a file of its own; gives its address. */
  keepScript(text: string): string;
}

/**
 * A built page under its policy: style sheets inlined (a link costs a blocking request of up to a second), all inline
 * scripts and styles hashed, and the policy first in <head>: what stands before it would run ungoverned.
 */
export function govern(html: string, files: Files): string {
  const elements = elementsOf(html);
  elements.forEach(refuseInlineAttributes);
  const sheets = elements.filter(isStyleSheet).map((link) => inline(link, files));
  const wakers = elements.filter(isWaker);
  const marker = elements.find((element) => metaName(element) === 'devtoolbox-policy');
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
  const scripts = elements.filter((element) => isInlineScript(element) && !isWaker(element));
  const policy = contentSecurityPolicy(
    {
      scripts: distinct(scripts.map(textOf)),
      styles: distinct([...styles, ...sheets.map(({ css }) => css)]),
    },
    marker ? attribute(marker, 'content') : null,
  );
  return apply(html, [
    ...sheets,
    ...moveOut(wakers, files),
    ...liftStyles(elements),
    ...(marker ? [{ ...placeOf(marker), text: '' }] : []),
    policyAfter(charsetOf(elements), policy),
  ]);
}

/**
 * Astro writes the 5 KB that wake its islands into each page that has one. Tools wait until they are seen, so that can
 * come later, as one file that all pages share.
 */
function isWaker(element: Element): boolean {
  return isInlineScript(element) && /\bself\.Astro\b|"astro-island"/.test(textOf(element));
}

function moveOut(scripts: readonly Element[], files: Files): Edit[] {
  const all = scripts.map(textOf).join('\n');
  return scripts.map((script, index) => {
    const text = index === 0 ? `<script defer src="${files.keepScript(all)}"></script>` : '';
    return { ...placeOf(script), text };
  });
}

/** Astro writes the style of its islands before the first of them, in the middle of the text; HTML wants it in head. */
function liftStyles(elements: readonly Element[]): Edit[] {
  const body = elements.findIndex(({ tagName }) => tagName === 'body');
  const late = elements.filter(({ tagName }, index) => tagName === 'style' && index > body);
  const { end } = placeOf(charsetOf(elements));
  return late.flatMap((style) => [
    { ...placeOf(style), text: '' },
    { start: end, end, text: `<style>${textOf(style)}</style>` },
  ]);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => `'sha256-${sha256(text)}'`))];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** The policy refuses them all, silently for a reader. Here they stop the build. */
function refuseInlineAttributes(element: Element): void {
  for (const { name, value } of element.attrs) {
    const script = /^(href|src|action|formaction)$/.test(name) && /^\s*javascript:/i.test(value);
    const refused = script || name === 'style' || name.startsWith('on');
    if (refused) throw new Error(`<${element.tagName} ${name}="${value}"> is against the policy`);
  }
}

function isStyleSheet(element: Element): boolean {
  return element.tagName === 'link' && relOf(element).includes('stylesheet');
}

const relOf = (link: Element) => (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/);

function metaName(element: Element): string | null {
  return element.tagName === 'meta' ? attribute(element, 'name') : null;
}

/** Types that are data (JSON-LD) do not run; all others need a hash. */
export function isInlineScript(element: Element): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== null) return false;
  const type = attribute(element, 'type')?.trim().toLowerCase() ?? '';
  return !/^(application\/(ld\+)?json|text\/plain)$/.test(type);
}

function inline(link: Element, files: Files): Edit & { css: string } {
  const css = files.readStyle(attribute(link, 'href') ?? '').trim();
  if (/<\/style/i.test(css)) throw new Error('A style sheet would end its own <style>');
  // Relative to the sheet's place, it would name another file once it is inlined.
  const relative = /url\(\s*["']?(?!data:|\/(?!\/)|#)[^)]*\)|@import/i.exec(css);
  if (relative) throw new Error(`A style sheet names a file elsewhere: ${relative[0]}`);
  const media = attribute(link, 'media');
  const open = media === null ? '<style>' : `<style media="${media.replaceAll('"', '&quot;')}">`;
  return { ...placeOf(link), text: `${open}${css}</style>`, css };
}

function charsetOf(elements: readonly Element[]): Element {
  const head = elements.findIndex(({ tagName }) => tagName === 'head');
  const first = elements[head + 1];
  if (first?.tagName !== 'meta' || attribute(first, 'charset') === null)
    throw new Error('<meta charset> is not the first element of <head>');
  return first;
}

function policyAfter(charset: Element, policy: string): Edit {
  const { end } = placeOf(charset);
  const text = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return { start: end, end, text };
}
