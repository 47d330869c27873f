import { readFileSync } from 'node:fs';
import { govern } from '../build/page.ts';
import type { Locale } from '../i18n/locales.ts';
import { ui } from '../i18n/ui.ts';

const favicon = readFileSync(new URL('../../public/favicon.svg', import.meta.url));

/** A script's text would end its element, or be taken for a comment: these characters have a second spelling. */
const inScript = (code: string): string => code.replace(/<(?=!--|\/?script)/gi, '\\x3c');

/** The whole page as one text under its own policy. The address is where it can be had anew. */
export function writePage(locale: Locale, code: string, css: string, address: string): string {
  const { site, frame, download } = ui(locale);
  const html = `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="devtoolbox-policy" content="file">
<meta name="referrer" content="no-referrer">
<title>${download.title} | ${site.name}</title>
<link rel="icon" href="data:image/svg+xml;base64,${favicon.toString('base64')}">
<style>${css}</style>
</head>
<body>
<header class="site-header"><span class="site-name">${site.name}</span></header>
<main class="page">
<header>
<h1>${download.title}</h1>
<p class="lead">${download.what}<br><a href="${address}">${address}</a></p>
</header>
<noscript><p>${frame.noScript}</p></noscript>
<h2 class="visually-hidden">${download.title}</h2>
<div class="wide" id="diagnoser"></div>
<script type="module">${inScript(code)}</script>
</main>
</body>
</html>
`;
  return govern(html, { readStyle: refuse, keepScript: refuse });
}

const refuse = (name: string): never => {
  throw new Error(`The file has nothing beside it: ${name.slice(0, 80)}`);
};
