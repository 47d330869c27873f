import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page in the order of its text, those in templates and noscript included. */
export function elementsOf(html: string): Element[] {
  // With scripting off, the content of noscript is elements, and not text.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return descendants(document);
}

function descendants(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const inner = 'content' in node ? descendants(node.content) : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(descendants) : [];
  return [...own, ...inner, ...children];
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The text of a script or style element: what a browser hashes. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** A replacement of the characters from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where an element stands in the text. Those that the parser had to add (a missing head) stand nowhere. */
export function placeOf(element: Element): { start: number; end: number } {
  const location = element.sourceCodeLocation;
  if (!location) throw new Error(`<${element.tagName}> is not in the text of the page`);
  return { start: location.startOffset, end: location.endOffset };
}

export function apply(html: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((a, b) => b.start - a.start);
  return last.reduce(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    html,
  );
}
