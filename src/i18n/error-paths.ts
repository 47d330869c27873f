import type { Locale } from './locales.ts';
import { pagePath } from './paths.ts';

export const errorsPath = (locale: Locale): string => pagePath(locale, 'errors');
export const errorsOfPath = (locale: Locale, library: string): string =>
  pagePath(locale, 'errors', library);
export const errorPath = (locale: Locale, library: string, slug: string): string =>
  pagePath(locale, 'errors', library, slug);
