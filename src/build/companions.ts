import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawCard } from './card/draw.ts';
import { cardOf } from './card/read.ts';
import { drawIcon, icons } from './icon/draw.ts';
import { fromHtml } from './markdown/from-html.ts';
import { twinOf } from './markdown/twin.ts';

const cache = '.cache/cards';

/**
 * What stands beside a page, made from the page itself, so that it cannot say anything else: its twin in Markdown, and
 * the picture that a shared link shows. A page asks for each in its head. Beside the site stand its icons.
 */
export function companions(): AstroIntegration {
  return {
    name: 'companions',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/index.html', { cwd: root }).sort();
        for (const page of pages) await accompany(`${root}/${page}`);
        const favicon = readFileSync(`${root}/favicon.svg`, 'utf8');
        for (const icon of icons) writeFileSync(`${root}/${icon.name}`, drawIcon(favicon, icon));
        logger.info(`${pages.length} pages were looked at`);
      },
    },
  };
}

async function accompany(page: string): Promise<void> {
  const document = fromHtml(readFileSync(page, 'utf8'));
  const beside = (name: string) => page.replace(/index\.html$/, name);
  const [markdown, card] = [twinOf(document), cardOf(document)];
  if (markdown !== null) writeFileSync(beside('index.md'), markdown);
  if (card !== null) writeFileSync(beside('card.png'), await drawCard(card, cache));
}
