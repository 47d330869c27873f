import type { APIRoute } from 'astro';
import { libraries } from '#catalog/libraries.ts';
import { errorsPath } from '#i18n/error-paths.ts';
import { errorWords } from '#i18n/errors.ts';
import { libraryWords } from '#i18n/libraries.ts';
import { locales, nativeName, type Locale } from '#i18n/locales.ts';
import { causePath, guidePath, libraryPath, providerPath, toolPath } from '#i18n/paths.ts';
import { providerWords } from '#i18n/providers.ts';
import { withoutCode } from '#i18n/sentence.ts';
import { ui } from '#i18n/ui.ts';
import { entriesOf, idOf } from './_parts/entries.ts';

/** For language models: what the site holds, each page by its twin in Markdown (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const { name, description } = ui('en').site;
  const sections = await Promise.all([...locales].reverse().map((locale) => list(locale, site)));
  return new Response(`# ${name}\n\n> ${description}\n\n${sections.join('\n')}`);
};

const list = async (locale: Locale, site: URL | undefined): Promise<string> => {
  const { frame } = ui(locale);
  const line = (path: string, title: string, about: string) =>
    `- [${withoutCode(title)}](${new URL(`${path}index.md`, site).href}): ${withoutCode(about)}`;
  const section = (title: string, lines: readonly string[]) =>
    `## ${title} (${nativeName[locale]})\n\n${lines.join('\n')}\n`;
  const [guides, tools, causes, providers] = await Promise.all([
    entriesOf('guides', locale),
    entriesOf('tools', locale),
    entriesOf('causes', locale),
    entriesOf('providers', locale),
  ]);
  return [
    section(
      frame.guide,
      guides.map((each) =>
        line(guidePath(locale, idOf(each)), each.data.title, each.data.description),
      ),
    ),
    section(
      frame.tools,
      tools.map((each) =>
        line(toolPath(locale, idOf(each)), each.data.title, each.data.description),
      ),
    ),
    section(
      frame.causes,
      causes.map((each) => line(causePath(locale, idOf(each)), each.data.title, each.data.summary)),
    ),
    section(frame.libraries, [
      ...libraries.map(({ id, library: { name, version } }) =>
        line(libraryPath(locale, id), name, libraryWords(locale).describe(name, version)),
      ),
      line(errorsPath(locale), errorWords(locale).title, errorWords(locale).description),
    ]),
    section(
      providerWords(locale).title,
      providers.map((each) =>
        line(providerPath(locale, idOf(each)), each.data.title, each.data.summary),
      ),
    ),
  ].join('\n');
};
