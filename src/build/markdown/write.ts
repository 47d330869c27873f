import { isLeftOut, writeInline } from './inline.ts';
import { writeTable } from './table.ts';
import { type Branch, branches, hasClass, isBranch, type Leaf, textOf } from './tree.ts';

const blocks =
  /^(?:address|article|aside|blockquote|details|div|dl|dd|fieldset|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|ul)$/;

const isBlock = (leaf: Leaf): leaf is Branch => isBranch(leaf) && blocks.test(leaf.tag);

/** A page's `main` as Markdown: what it says, without what it does. */
export const writeMarkdown = (main: Branch, base: string): string =>
  `${writeBlocks(main.children, base).join('\n\n')}\n`;

/** Blocks, one by one; inline content between them is a paragraph. */
const writeBlocks = (leaves: readonly Leaf[], base: string): readonly string[] => {
  const groups = leaves.reduce<(Branch | Leaf[])[]>((all, leaf) => {
    if (isBlock(leaf) || (isBranch(leaf) && branches(leaf).some(isBlock))) return [...all, leaf];
    const last = all.at(-1);
    if (Array.isArray(last)) last.push(leaf);
    return Array.isArray(last) ? all : [...all, [leaf]];
  }, []);
  return groups
    .flatMap((group) =>
      Array.isArray(group) ? [writeInline(group, base).trim()] : writeBlock(group, base),
    )
    .filter((block) => block !== '');
};

const writeBlock = (block: Branch, base: string): readonly string[] => {
  if (isLeftOut(block)) return [];
  const inline = () => writeInline(block.children, base).trim();
  const [, level] = /^h([1-6])$/.exec(block.tag) ?? [];
  if (level !== undefined) return [`${'#'.repeat(Number(level))} ${inline()}`];
  if (hasClass(block, 'note')) return [quote(writeBlocks(block.children, base))];
  switch (block.tag) {
    case 'pre':
      return [writeCode(block)];
    case 'table':
      return [writeTable(block, base)];
    case 'ul':
    case 'ol':
      return [writeList(block, base)];
    case 'dl':
      return [writeTerms(block, base)];
    case 'blockquote':
      return [quote(writeBlocks(block.children, base))];
    case 'hr':
      return ['---'];
    default:
      return writeBlocks(block.children, base);
  }
};

const quote = (inner: readonly string[]): string => inner.join('\n\n').replace(/^/gm, '> ');

const writeCode = (pre: Branch): string => {
  const code = textOf(pre).replace(/\n+$/, '');
  const fence = code.includes('```') ? '````' : '```';
  return `${fence}${pre.attribute('data-language') ?? ''}\n${code}\n${fence}`;
};

const writeList = (list: Branch, base: string): string =>
  branches(list)
    .map((item, index) => {
      const mark = list.tag === 'ol' ? `${index + 1}. ` : '- ';
      const [first = '', ...rest] = writeBlocks(item.children, base);
      const lines = [
        first,
        ...rest.map((block) => (/^(?:[-\d]|\s)/.test(block) ? block : `\n${block}`)),
      ];
      return mark + lines.join('\n').replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');

/** A term in bold, and what is said of it in the same line. */
const writeTerms = (terms: Branch, base: string): string =>
  branches(terms)
    .flatMap((each) => (each.tag === 'div' ? branches(each) : [each]))
    .map((each) =>
      each.tag === 'dt'
        ? `- ${writeInline([each], base).trim()}: `
        : `${writeBlocks(each.children, base).join(' ')}\n`,
    )
    .join('')
    .trimEnd();
