import type { ShikiTransformer } from 'shiki';

type Root = Parameters<NonNullable<ShikiTransformer['root']>>[0];
type Node = Root['children'][number];
type Element = Extract<Node, { type: 'element' }>;

/**
 * Shiki colours with style attributes, which the content security policy refuses. With the theme `css-variables` each
 * style names a variable, so it becomes a class: `color:var(--astro-code-token-keyword)` -> `t-keyword`.
 * Anything unknown throws: a style that is lost silently is a colour that is lost silently.
 * (Shiki's own transformerStyleToClass loses classes when Astro takes a page from its cache.)
 */
export const shikiClasses: ShikiTransformer = {
  name: 'style-to-class',
  enforce: 'post',
  // Half a second for a line, by default: what a busy machine has not reached by then would stay without colours.
  preprocess(_, options) {
    options.tokenizeTimeLimit = 0;
  },
  root(root) {
    root.children = root.children.flatMap(rewrite);
  },
};

/**
 * Where a declaration is the same for all code, our style sheet says it. Names, constants and punctuation keep the
 * colour of the text: what helps reading is to tell comments, strings and keywords apart.
 */
const ruled = new Set([
  'color:var(--astro-code-token-constant)',
  'color:var(--astro-code-token-function)',
  'color:var(--astro-code-token-parameter)',
  'color:var(--astro-code-token-punctuation)',
  'background-color:var(--astro-code-background)',
  'color:var(--astro-code-foreground)',
  'overflow-x:auto',
  'white-space:pre-wrap',
  'word-wrap:break-word',
]);

const classes: Readonly<Record<string, string>> = {
  'font-style:italic': 't-italic',
  'font-weight:bold': 't-bold',
  'text-decoration:underline': 't-underline',
  'text-decoration:line-through': 't-through',
  'user-select:none': 't-sign',
};

type Content = Element['children'][number];

/** A span that says nothing any more gives way to its children: code is most of a page's bytes. */
function rewrite<T extends Node | Content>(node: T): (T | Content)[] {
  if (node.type !== 'element') return [node];
  const { style, ...properties } = node.properties;
  if (style !== undefined)
    node.properties = { ...properties, ...toClass(node, declarations(style)) };
  node.children = node.children.flatMap(rewrite);
  const bare = node.tagName === 'span' && Object.keys(node.properties).length === 0;
  return bare ? node.children : [node];
}

function declarations(style: unknown): string[] {
  if (typeof style !== 'string') throw new Error('A style of Shiki is not text');
  const each = style.split(';').map((declaration) => declaration.replace(/\s*:\s*/, ':').trim());
  return each.filter((declaration) => declaration !== '');
}

function toClass(node: Element, styles: string[]): { class?: string } {
  const own = styles.filter((style) => !ruled.has(style)).map(classOf);
  const given = node.properties['class'];
  const all = [...(typeof given === 'string' ? [given] : []), ...own];
  return all.length === 0 ? {} : { class: all.join(' ') };
}

function classOf(declaration: string): string {
  const token = /^color:var\(--astro-code-token-([a-z-]+)\)$/.exec(declaration)?.[1];
  const name = token === undefined ? classes[declaration] : `t-${token}`;
  if (name === undefined)
    throw new Error(`Shiki made a style that we know no class for: ${declaration}`);
  return name;
}
