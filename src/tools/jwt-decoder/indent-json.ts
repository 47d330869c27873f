/** Beyond this depth or length the structure is no help to a reader, and the white space would outgrow the text. */
const DEEPEST = 16;
const LONGEST = 100_000;

const lexeme = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/gs;

const lineAt = (depth: number): string => `\n${'  '.repeat(Math.max(0, Math.min(depth, DEEPEST)))}`;

/**
 * Indents JSON without parsing it: numbers, escapes, the order of members and duplicates stay as they were sent, and a
 * text that is cut off is indented as far as it goes.
 */
export const indentJson = (json: string): string => {
  if (json.length > LONGEST || !/^\s*[[{]/.test(json)) return json;
  const out: string[] = [];
  let depth = 0;
  let previous = '';
  for (const [text] of json.matchAll(lexeme)) {
    const closes = text === '}' || text === ']';
    const afterOpening = previous === '{' || previous === '[';
    if (closes) depth--;
    if (closes !== afterOpening && (closes || afterOpening)) out.push(lineAt(depth));
    else if (previous === ',') out.push(lineAt(depth));
    if (text === '{' || text === '[') depth++;
    out.push(text === ':' ? ': ' : text);
    previous = text;
  }
  return out.join('');
};
