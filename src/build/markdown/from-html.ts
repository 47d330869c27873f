import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Branch, Leaf } from './tree.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** The whole page as a tree. */
export function fromHtml(html: string): Branch {
  // With scripting off, the content of noscript is elements, and not text.
  const document = parse(html, { scriptingEnabled: false });
  return { tag: '#document', attribute: () => null, children: document.childNodes.flatMap(toLeaf) };
}

function toLeaf(node: Node): Leaf[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (!('tagName' in node)) return [];
  const { tagName: tag, attrs, childNodes } = node;
  const attribute = (name: string) => attrs.find((each) => each.name === name)?.value ?? null;
  return [{ tag, attribute, children: childNodes.flatMap(toLeaf) }];
}
