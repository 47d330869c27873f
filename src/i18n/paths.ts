import { isLocale, otherLocale, type Locale } from './locales.ts';

/** Where the site is mounted, without its last slash: '' at the root of a host, '/devtoolbox' below it. */
const mount = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** `pagePath('ja', 'causes', 'exp-expired')` is `/ja/causes/exp-expired/`. */
export const pagePath = (locale: Locale, ...names: readonly string[]): string =>
  [mount, locale, ...names, ''].join('/');

/** A file of `public/`, or the chooser for ''. */
export const filePath = (name: string): string => `${mount}/${name}`;

export const homePath = (locale: Locale): string => pagePath(locale);
export const feedPath = (locale: Locale): string => `${pagePath(locale)}feed.xml`;
export const manifestPath = (locale: Locale): string => `${pagePath(locale)}app.webmanifest`;
export const searchPath = (locale: Locale): string => pagePath(locale, 'search');
export const guidesPath = (locale: Locale): string => pagePath(locale, 'guides');
export const guidePath = (locale: Locale, guide: string): string =>
  pagePath(locale, 'guides', guide);
export const causesPath = (locale: Locale): string => pagePath(locale, 'causes');
export const causePath = (locale: Locale, cause: string): string =>
  pagePath(locale, 'causes', cause);
export const librariesPath = (locale: Locale): string => pagePath(locale, 'libraries');
export const libraryPath = (locale: Locale, library: string): string =>
  pagePath(locale, 'libraries', library);
/** All libraries side by side; of one step, with what each printed. */
export const matrixPath = (locale: Locale, step?: string): string =>
  pagePath(locale, 'libraries', 'matrix', ...(step === undefined ? [] : [step]));
export const providersPath = (locale: Locale): string => pagePath(locale, 'providers');
export const providerPath = (locale: Locale, provider: string): string =>
  pagePath(locale, 'providers', provider);
export const toolPath = (locale: Locale, tool: string): string => pagePath(locale, 'tools', tool);
export const toolsPath = (locale: Locale): string => pagePath(locale, 'tools');

/** Sample and cause are told to the diagnoser by id alone: a token never stands in a URL. */
export const trySamplePath = (locale: Locale, cause: string): string =>
  `${toolPath(locale, 'jwt-diagnoser')}#sample=${cause}`;
export const checkMinePath = (locale: Locale, cause: string): string =>
  `${toolPath(locale, 'jwt-diagnoser')}#cause=${cause}`;

const split = (path: string): { locale: Locale; rest: string } | null => {
  const inside = path.startsWith(mount) ? path.slice(mount.length) : path;
  const [, locale = '', ...rest] = inside.split('/');
  return isLocale(locale) ? { locale, rest: rest.join('/') } : null;
};

export const localeOf = (path: string): Locale | null => split(path)?.locale ?? null;

/** The same page in a given language; the home page for a path that has no language. */
export const inLocale = (path: string, locale: Locale): string =>
  `${mount}/${locale}/${split(path)?.rest ?? ''}`;

/** The twin of a page. */
export const twinPath = (path: string): string =>
  inLocale(path, otherLocale(localeOf(path) ?? 'ja'));
