import type { Locale } from '#i18n/locales.ts';

/** schema.org data of a page. FAQPage and HowTo are left out: search engines show them no more. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

export interface Work {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly updated?: string;
}

const context = 'https://schema.org';

const describe = ({ locale, title, description, url, updated }: Work): object => ({
  name: title,
  description,
  url,
  inLanguage: locale,
  ...(updated === undefined ? {} : { dateModified: updated }),
});

const publisher = { '@type': 'Organization', name: 'DevToolBox' };

export const techArticle = (work: Work): object => ({
  '@context': context,
  '@type': 'TechArticle',
  headline: work.title,
  ...describe(work),
  author: publisher,
  publisher,
});

export const webApplication = (work: Work): object => ({
  '@context': context,
  '@type': 'WebApplication',
  ...describe(work),
  applicationCategory: 'DeveloperApplication',
  operatingSystem: 'Any',
  offers: { '@type': 'Offer', price: '0', priceCurrency: 'USD' },
});

/** The crumbs above a page, and the page itself. */
export const breadcrumbList = (crumbs: readonly Crumb[], site: URL | undefined): object => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: new URL(path, site).href,
  })),
});
