import { writeInline } from './inline.ts';
import { type Branch, branches, findAll } from './tree.ts';

const isCell = ({ tag }: Branch) => tag === 'td' || tag === 'th';

/** A cell is one line: its paragraphs are joined, and a bar would end it. */
const writeCell = (cell: Branch, base: string): string => {
  const parts = branches(cell).some(({ tag }) => /^(?:p|ul|ol|div)$/.test(tag))
    ? branches(cell).map((each) => writeInline([each], base).trim())
    : [writeInline(cell.children, base).trim()];
  return parts
    .filter((part) => part !== '')
    .join(' — ')
    .replaceAll('|', '\\|');
};

const writeRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A pipe table. What spans rows is repeated in each: a row must be read alone. A column of buttons is left out. */
export const writeTable = (table: Branch, base: string): string => {
  const held: { text: string; rows: number }[] = [];
  const rows = findAll(table, ({ tag }) => tag === 'tr').map((row) => {
    const own = branches(row).filter(isCell);
    const spanned = held.filter((each) => each.rows > 0);
    const before = spanned.map(({ text }) => text);
    for (const each of spanned) each.rows -= 1;
    const cells = own.map((cell) => writeCell(cell, base));
    own.forEach((cell, index) => {
      const rows = Number(cell.attribute('rowspan') ?? 1) - 1;
      if (rows > 0) held.push({ text: cells[index] ?? '', rows });
    });
    return [...before, ...cells];
  });
  const [head = []] = rows;
  const used = head.map((_, index) => rows.some((row) => (row[index] ?? '') !== ''));
  const shown = rows.map((row) => row.filter((_, index) => used[index] ?? false));
  const [first = [], ...rest] = shown;
  return [writeRow(first), writeRow(first.map(() => '---')), ...rest.map(writeRow)].join('\n');
};
