import type { RemarkPlugin } from '@astrojs/markdown-remark';

/**
 * `## 何が起きるか [#what-happens]` sets the id `what-happens`. Ids are English and equal in both languages, so that a
 * link keeps its place when the language is switched. MDX has no room for the usual `{#id}`: braces are expressions.
 */
export const headingIds: RemarkPlugin = () => (tree) => {
  visit(tree);
};

interface Node {
  readonly type: string;
  readonly children?: Node[];
  value?: string;
  data?: object | undefined;
}

const mark = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

function visit(node: Node): void {
  if (node.type === 'heading') setId(node);
  else node.children?.forEach(visit);
}

/** Both the element's id and Astro's `headings` (the table of contents) follow `hProperties.id`. */
function setId(heading: Node): void {
  const last = heading.children?.at(-1);
  const id = last?.value === undefined ? undefined : mark.exec(last.value)?.[1];
  if (last?.type !== 'text' || last.value === undefined || id === undefined) return;
  last.value = last.value.replace(mark, '');
  heading.data = { ...heading.data, hProperties: { id } };
}
