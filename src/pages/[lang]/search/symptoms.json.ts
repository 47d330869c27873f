import type { APIRoute } from 'astro';
import { causes } from '#catalog/causes.ts';
import { casesOf } from '#catalog/steps.ts';
import type { Locale } from '#i18n/locales.ts';
import { plain } from '#tools/search/symptoms.ts';
import { causePath } from '#i18n/paths.ts';
import { withoutCode } from '#i18n/sentence.ts';
import { causeEntry } from '../../_parts/cause-entry.ts';
import { languagePaths, toLocale } from '../../_parts/entries.ts';

/** The messages that verifiers print, each with its causes: for the search, which looks here before it looks at words. */
export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) => {
  const locale = toLocale(params['lang']);
  const all = [...messages].sort(([a], [b]) => (a < b ? -1 : 1));
  return Response.json(
    await Promise.all(
      all.map(async ([key, message]) => ({ message, causes: await explain(key, locale) })),
    ),
  );
};

/** Libraries print the same message in different spelling: once is enough. */
const messages = new Map(
  Object.values(causes).flatMap(({ symptoms }) => symptoms.map((each) => [plain(each), each])),
);

/** More than these few are no answer: then the diagnoser is. */
const FEW = 3;

const explain = (key: string, locale: Locale) =>
  Promise.all(
    byGenerality(key)
      .slice(0, FEW)
      .map(async (id) => {
        const { title } = (await causeEntry(id, locale)).data;
        return { path: causePath(locale, id), title: withoutCode(title) };
      }),
  );

const positionOf = (key: string, id: string): number =>
  causes[id]?.symptoms.findIndex((each) => plain(each) === key) ?? -1;

/** The causes of which most others are cases come first; then those that show this message before any other. */
const byGenerality = (key: string): readonly string[] => {
  const rank = (id: string) => positionOf(key, id) - familyOf(id).length * 100;
  return Object.keys(causes)
    .filter((id) => positionOf(key, id) >= 0)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
};

/** A cause, its cases, and theirs. */
const familyOf = (id: string): readonly string[] => [id, ...casesOf(id).flatMap(familyOf)];
