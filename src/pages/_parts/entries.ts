import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { isLocale, locales, type Locale } from '#i18n/locales.ts';

/** `exp-expired` of `exp-expired/ja`. */
export const idOf = (entry: { readonly id: string }): string => entry.id.split('/')[0] ?? '';

export const entriesOf = async <C extends CollectionKey>(
  collection: C,
  locale: Locale,
): Promise<readonly CollectionEntry<C>[]> => {
  const all = await getCollection(collection);
  return all
    .filter((entry) => entry.id.endsWith(`/${locale}`))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** One of them. A page that names what does not exist would carry a dead link: the build stops. */
export const entryOf = async <C extends CollectionKey>(
  collection: C,
  id: string,
  locale: Locale,
): Promise<CollectionEntry<C>> => {
  const found = getEntry(collection, `${id}/${locale}`) as Promise<CollectionEntry<C> | undefined>;
  const entry = await found;
  if (entry === undefined) throw new Error(`There is no content/${collection}/${id}/${locale}.mdx`);
  return entry;
};

/** What `getStaticPaths` wants of a page that stands once in every language. */
export const languagePaths = () => locales.map((lang) => ({ params: { lang } }));

/** And of a page for every entry of a collection. */
export const entryPaths = async <C extends CollectionKey, N extends string>(
  collection: C,
  name: N,
) => {
  const each = await Promise.all(
    locales.map(async (locale) =>
      (await entriesOf(collection, locale)).map((entry) => ({
        params: { lang: locale, [name]: idOf(entry) } as Record<'lang' | N, string>,
        props: { locale, id: idOf(entry), entry },
      })),
    ),
  );
  return each.flat();
};

export const toLocale = (lang: string | undefined): Locale => {
  if (lang === undefined || !isLocale(lang))
    throw new Error(`No language is called ${String(lang)}`);
  return lang;
};
