import { expect, test } from 'vitest';
import { labelCells } from './label-cells.ts';

test('each cell says the heading of its column, as plain text', () => {
  const head = '<thead><tr><th>Step</th><th><code>alg</code> "x"</th></tr></thead>';
  const row = '<tr><td>1</td><td><code>RS256</code></td></tr>';
  expect(labelCells(`${head}<tbody>${row}${row}</tbody>`)).toContain(
    '<tr><td data-label="Step">1</td><td data-label="<code>"'.replace(
      '<code>',
      'alg &quot;x&quot;',
    ),
  );
});

test('a table without a head stays', () => {
  expect(labelCells('<tbody><tr><td>1</td></tr></tbody>')).toBe(
    '<tbody><tr><td>1</td></tr></tbody>',
  );
});
