import type { Locale } from '#i18n/locales.ts';
import type { Twin } from '../shared/twin.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

export type DiagnoserWords = Twin<typeof en>;

const words: Readonly<Record<Locale, DiagnoserWords>> = { ja, en };

export const diagnoserWords = (lang: Locale): DiagnoserWords => words[lang];
