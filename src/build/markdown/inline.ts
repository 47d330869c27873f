import { type Branch, hasClass, isBranch, type Leaf, textOf } from './tree.ts';

/** What cannot be read, or does nothing on paper. */
export const isLeftOut = (branch: Branch): boolean =>
  /^(?:script|style|template|noscript|button|svg|nav|input|select|legend|img)$/.test(branch.tag) ||
  hasClass(branch, 'contents', 'tool-place', 'cell-actions', 'page-tools', 'visually-hidden');

const escape = (text: string): string => text.replace(/[\\`*[\]<]/g, '\\$&');

const fence = (code: string): string => {
  if (code === '') return '';
  const ticks = '`'.repeat(
    Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length)) + 1,
  );
  const gap = /^`|`$/.test(code) ? ' ' : '';
  return `${ticks}${gap}${code}${gap}${ticks}`;
};

/** Around a mark of emphasis there must be no space inside it. */
const wrap = (mark: string, text: string): string => {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`;
};

/** One line of Markdown. Links become absolute: the text will be read elsewhere. */
export const writeInline = (leaves: readonly Leaf[], base: string): string =>
  leaves
    .map((leaf) => (isBranch(leaf) ? writeElement(leaf, base) : escape(leaf.replace(/\s+/g, ' '))))
    .join('');

const writeElement = (branch: Branch, base: string): string => {
  if (isLeftOut(branch)) return '';
  const inner = () => writeInline(branch.children, base);
  switch (branch.tag) {
    case 'code':
    case 'kbd':
      return fence(textOf(branch).replace(/\s+/g, ' '));
    case 'strong':
    case 'b':
    case 'dt':
      return wrap('**', inner());
    case 'em':
      return wrap('*', inner());
    case 'br':
      return ' ';
    case 'a':
      return writeLink(branch, inner(), base);
    default:
      return inner();
  }
};

/** A heading's link to itself says nothing. */
const writeLink = (link: Branch, text: string, base: string): string => {
  const href = link.attribute('href');
  return href === null || hasClass(link, 'anchor') || text.trim() === ''
    ? text
    : `[${text}](${new URL(href, base).href})`;
};
