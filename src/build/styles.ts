import { attribute, type Edit, type Element, placeOf, textOf } from './html.ts';

/** The page's style sheets as one style element: its text, and what has to be changed in the page. */
export interface Styles {
  readonly css: string;
  readonly edits: readonly Edit[];
}

/**
 * A link to a style sheet costs a blocking request of up to a second, so sheets are inlined; as one element, because
 * each costs a hash of 44 characters that nothing compresses. It stands where the first link was: in head, where HTML
 * wants it, although Astro writes the style of its islands in the middle of the text.
 */
export function gatherStyles(
  elements: readonly Element[],
  end: number,
  readStyle: (href: string) => string,
): Styles {
  const own = elements.filter(({ tagName }) => tagName === 'style');
  const links = elements.filter(isStyleSheet);
  const css = [...own.map(textOf), ...links.map((link) => read(link, readStyle))].join('');
  const start = links[0] === undefined ? end : placeOf(links[0]).start;
  const removed = [...own, ...links].map((element) => ({ ...placeOf(element), text: '' }));
  const added = { start, end: start, text: `<style>${css}</style>` };
  return { css, edits: css === '' ? removed : [...removed, added] };
}

function isStyleSheet(element: Element): boolean {
  const rel = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  return element.tagName === 'link' && rel.includes('stylesheet');
}

function read(link: Element, readStyle: (href: string) => string): string {
  const css = readStyle(attribute(link, 'href') ?? '').trim();
  if (/<\/style/i.test(css)) throw new Error('A style sheet would end its own <style>');
  // Relative to the sheet's place, it would name another file once it is inlined.
  const relative = /url\(\s*["']?(?!data:|\/(?!\/)|#)[^)]*\)|@import/i.exec(css);
  if (relative) throw new Error(`A style sheet names a file elsewhere: ${relative[0]}`);
  const media = attribute(link, 'media');
  return media === null ? css : `@media ${media}{${css}}`;
}
