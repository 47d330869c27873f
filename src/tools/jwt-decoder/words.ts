import type { Locale } from '#i18n/locales.ts';
import type { Twin } from '../shared/twin.ts';
import { membersEn } from './members.en.ts';
import { membersJa } from './members.ja.ts';
import { en } from './words.en.ts';
import { ja } from './words.ja.ts';

export type DecoderWords = Twin<typeof en>;
export type MemberWords = Twin<typeof membersEn>;

const words: Readonly<Record<Locale, DecoderWords>> = { ja, en };
const members: Readonly<Record<Locale, MemberWords>> = { ja: membersJa, en: membersEn };

export const decoderWords = (lang: Locale): DecoderWords => words[lang];
export const memberWords = (lang: Locale): MemberWords => members[lang];
