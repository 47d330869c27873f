import { createHash } from 'node:crypto';
import { minifySync } from 'vite';
import { contentSecurityPolicy } from './csp.ts';
import { apply, attribute, type Edit, type Element, elementsOf, placeOf, textOf } from './html.ts';
import { gatherStyles } from './styles.ts';

/** Where a page's files lie. */
export interface Files {
  /** The text of the style sheet that a link names. */
  readonly readStyle: (href: string) => string;
  /** Keeps a script as a file of its own; gives its address. */
  readonly keepScript: (text: string) => string;
}

/**
 * A built page under its policy: style sheets inlined, all inline scripts and styles hashed, and the policy first in
 * <head>: what stands before it would run ungoverned.
 */
export function govern(html: string, files: Files): string {
  const elements = elementsOf(html);
  elements.forEach(refuseInlineAttributes);
  const charset = charsetOf(elements);
  const { css, edits } = gatherStyles(elements, placeOf(charset).end, files.readStyle);
  const wakers = elements.filter(isWaker);
  const marker = elements.find((element) => metaName(element) === 'devtoolbox-policy');
  const scripts = elements.filter((element) => isInlineScript(element) && !isWaker(element));
  const policy = contentSecurityPolicy(
    { scripts: distinct(scripts.map(textOf)), styles: css === '' ? [] : distinct([css]) },
    marker ? attribute(marker, 'content') : null,
  );
  return apply(html, [
    ...edits,
    ...moveOut(wakers, files),
    ...elements.flatMap(forgetPlace),
    ...(marker ? [{ ...placeOf(marker), text: '' }] : []),
    policyAfter(charset, policy),
  ]);
}

/**
 * Astro writes the 5 KB that wake its islands into each page that has one. Tools wait until they are seen, so that can
 * come later, as one file that all pages share, and as small as the site's other scripts.
 */
function isWaker(element: Element): boolean {
  return isInlineScript(element) && /\bself\.Astro\b|"astro-island"/.test(textOf(element));
}

function moveOut(scripts: readonly Element[], files: Files): Edit[] {
  const { code } = minifySync('islands.js', scripts.map(textOf).join('\n'));
  return scripts.map((script, index) => {
    const text = index === 0 ? `<script defer src="${files.keepScript(code)}"></script>` : '';
    return { ...placeOf(script), text };
  });
}

/** The id that Astro gives an island is a hash of the directory of the build, too, and nothing reads it. */
function forgetPlace({ tagName, sourceCodeLocation }: Element): Edit[] {
  const id = tagName === 'astro-island' ? sourceCodeLocation?.attrs?.['uid'] : undefined;
  return id === undefined ? [] : [{ start: id.startOffset - 1, end: id.endOffset, text: '' }];
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

function metaName(element: Element): string | null {
  return element.tagName === 'meta' ? attribute(element, 'name') : null;
}

/** Types that are data (JSON-LD) do not run; all others need a hash. */
export function isInlineScript(element: Element): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== null) return false;
  const type = attribute(element, 'type')?.trim().toLowerCase() ?? '';
  return !/^(application\/(ld\+)?json|text\/plain)$/.test(type);
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
