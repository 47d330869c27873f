import type { Locale } from '#i18n/locales.ts';
import type { Twin } from '../shared/twin.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

export type SearchWords = Twin<typeof en>;

const words: Readonly<Record<Locale, SearchWords>> = { ja, en };

export const searchWords = (lang: Locale): SearchWords => words[lang];
