import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { feedPath, guidePath, homePath, toolPath } from '#i18n/paths.ts';
import { withoutCode } from '#i18n/sentence.ts';
import { ui } from '#i18n/ui.ts';
import { entriesOf, idOf, languagePaths, toLocale } from '../_parts/entries.ts';

export const getStaticPaths = languagePaths;

interface Item {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly updated: string;
}

/** RSS 2.0: what carries the day on which it was last checked, the latest first. */
export const GET: APIRoute = async ({ params, site }) => {
  const locale = toLocale(params['lang']);
  const { name, title, description } = ui(locale).site;
  const items = await itemsOf(locale);
  const address = (path: string) => escape(new URL(path, site).href);
  const channel = [
    `<title>${escape(`${name}: ${title}`)}</title>`,
    `<link>${address(homePath(locale))}</link>`,
    `<description>${escape(description)}</description>`,
    `<language>${locale}</language>`,
    `<atom:link href="${address(feedPath(locale))}" rel="self" type="application/rss+xml"/>`,
    ...items.map((item) => writeItem(item, address(item.path))),
  ].join('\n');
  const open = '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">';
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${open}<channel>\n${channel}\n</channel></rss>\n`;
  return new Response(text);
};

const itemsOf = async (locale: Locale): Promise<readonly Item[]> => {
  const [guides, tools] = await Promise.all([
    entriesOf('guides', locale),
    entriesOf('tools', locale),
  ]);
  const all = [
    ...guides.map((entry) => ({ path: guidePath(locale, idOf(entry)), ...entry.data })),
    ...tools.map((entry) => ({ path: toolPath(locale, idOf(entry)), ...entry.data })),
  ];
  return all.sort((a, b) => (a.updated === b.updated ? 0 : a.updated > b.updated ? -1 : 1));
};

/** The day is part of the id: a reader of feeds shows a page again when it has been checked again. */
const writeItem = ({ title, description, updated }: Item, link: string): string =>
  [
    '<item>',
    `<title>${escape(withoutCode(title))}</title>`,
    `<link>${link}</link>`,
    `<guid isPermaLink="false">${link}#${updated}</guid>`,
    `<pubDate>${new Date(`${updated}T00:00:00Z`).toUTCString()}</pubDate>`,
    `<description>${escape(withoutCode(description))}</description>`,
    '</item>',
  ].join('');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
