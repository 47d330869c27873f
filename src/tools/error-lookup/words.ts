import type { Locale } from '#i18n/locales.ts';
import type { Twin } from '../shared/twin.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

export type LookupWords = Twin<typeof en>;

const all: Readonly<Record<Locale, LookupWords>> = { ja, en };

export const lookupWords = (lang: Locale): LookupWords => all[lang];
