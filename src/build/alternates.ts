import type { SitemapItem } from '@astrojs/sitemap';

/**
 * Adds a page's languages to its entry in the sitemap; x-default is the English page. The sitemap integration has
 * no word for x-default, and takes `/`, our chooser of languages, for a page in its default language.
 */
export function addAlternates(item: SitemapItem): SitemapItem {
  const [, root, rest] = /^(.*?\/)(?:ja|en)\/(.*)$/.exec(item.url) ?? [];
  if (root === undefined || rest === undefined) return item;
  const at = (locale: string) => `${root}${locale}/${rest}`;
  const links = [
    { lang: 'ja', url: at('ja') },
    { lang: 'en', url: at('en') },
    { lang: 'x-default', url: at('en') },
  ];
  return { ...item, links };
}
