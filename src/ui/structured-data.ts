import type {
  BreadcrumbList,
  Organization,
  TechArticle,
  WebApplication,
  WithContext,
} from 'schema-dts';
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

const describe = ({ locale, description, url, updated }: Work) => ({
  description,
  url,
  inLanguage: locale,
  ...(updated === undefined ? {} : { dateModified: updated }),
});

const author: Organization = { '@type': 'Organization', name: 'DevToolBox' };

export const techArticle = (work: Work): WithContext<TechArticle> => ({
  '@context': context,
  '@type': 'TechArticle',
  headline: work.title,
  ...describe(work),
  author,
});

export const webApplication = (work: Work): WithContext<WebApplication> => ({
  '@context': context,
  '@type': 'WebApplication',
  name: work.title,
  ...describe(work),
  applicationCategory: 'DeveloperApplication',
  operatingSystem: 'Any',
  offers: { '@type': 'Offer', price: '0', priceCurrency: 'USD' },
});

/** The crumbs above a page, and the page itself. */
export const breadcrumbList = (
  crumbs: readonly Crumb[],
  site: URL | undefined,
): WithContext<BreadcrumbList> => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: new URL(path, site).href,
  })),
});
