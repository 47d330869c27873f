import { type Branch, findAll, textOf } from './tree.ts';
import { writeMarkdown } from './write.ts';

const find = (branch: Branch, tag: string, name: string, value: string): Branch | undefined =>
  findAll(branch, (each) => each.tag === tag && each.attribute(name) === value)[0];

/** The whole page in Markdown, headed by what is said of it; null for a page that asks for no twin. */
export function twinOf(document: Branch): string | null {
  const asked = find(document, 'link', 'type', 'text/markdown');
  const [main] = findAll(document, ({ tag }) => tag === 'main');
  const url = find(document, 'link', 'rel', 'canonical')?.attribute('href');
  if (asked === undefined || main === undefined || url == null) return null;
  const [html] = findAll(document, ({ tag }) => tag === 'html');
  const [title] = findAll(document, ({ tag }) => tag === 'title');
  const head = {
    title: title === undefined ? null : textOf(title),
    description: find(document, 'meta', 'name', 'description')?.attribute('content'),
    url,
    language: html?.attribute('lang'),
    updated: findAll(main, ({ tag }) => tag === 'time')[0]?.attribute('datetime'),
  };
  // A JSON string is a YAML string.
  const lines = Object.entries(head).flatMap(([key, value]) =>
    value == null ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${writeMarkdown(main, url)}`;
}
