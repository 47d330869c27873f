import { type Branch, type Leaf } from './tree.ts';
import { writeMarkdown } from './write.ts';

const toLeaf = (node: Node): readonly Leaf[] => {
  if (node instanceof Element) return [toBranch(node)];
  return node instanceof Text ? [node.data] : [];
};

const toBranch = (element: Element): Branch => ({
  tag: element.localName,
  attribute: (name) => element.getAttribute(name),
  children: [...element.childNodes].flatMap(toLeaf),
});

/** The page that is being looked at, as its twin says it; what a tool holds is left out. Nothing is fetched. */
export const writePage = (): string => {
  const main = document.querySelector('main');
  return main === null ? '' : writeMarkdown(toBranch(main), document.baseURI);
};
