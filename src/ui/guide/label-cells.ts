const cell = /<t([dh])>(.*?)<\/t[dh]>/gs;

const toText = (html: string): string => html.replace(/<[^>]+>/g, '').replaceAll('"', '&quot;');

/** Gives each cell of a table its column's heading, as `data-label`. The first cell of a row names the row. */
export const labelCells = (html: string): string => {
  const [head = '', ...body] = html.split('</thead>');
  const labels = [...head.matchAll(cell)].map(([, , text = '']) => toText(text));
  const rows = body.join('').replace(/<tr>(.*?)<\/tr>/gs, (_, cells: string) => {
    let column = 0;
    return `<tr>${cells.replace(cell, (_, kind: string, text: string) => {
      const label = labels[column++] ?? '';
      return `<t${kind} data-label="${label}">${text}</t${kind}>`;
    })}</tr>`;
  });
  return body.length === 0 ? html : `${head}</thead>${rows}`;
};
