import type { APIRoute } from 'astro';
import { filePath, homePath, toolPath } from '#i18n/paths.ts';
import { withoutCode } from '#i18n/sentence.ts';
import { ui } from '#i18n/ui.ts';
import { entriesOf, idOf, languagePaths, toLocale } from '../_parts/entries.ts';

export const getStaticPaths = languagePaths;

const icon = (name: string, sizes: string, purpose = 'any') => ({
  src: filePath(name),
  sizes,
  type: 'image/png',
  purpose,
});

/** The site as an installed application (Web App Manifest): one for each language, both open all of the site. */
export const GET: APIRoute = async ({ params }) => {
  const lang = toLocale(params['lang']);
  const { name, title, description } = ui(lang).site;
  const tools = await entriesOf('tools', lang);
  const manifest = {
    id: homePath(lang),
    lang,
    dir: 'ltr',
    name: `${name}: ${title}`,
    short_name: name,
    description,
    start_url: homePath(lang),
    scope: filePath(''),
    display: 'standalone',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    categories: ['developer', 'security', 'utilities'],
    icons: [
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('icon-maskable.png', '512x512', 'maskable'),
    ],
    shortcuts: tools.map((entry) => ({
      name: withoutCode(entry.data.title),
      url: toolPath(lang, idOf(entry)),
    })),
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`);
};
