import type { Fact } from '#jwt/model.ts';
import { sayDuration } from './duration.ts';
import { sayInstant } from './instant.ts';
import { list } from './list.ts';
import type { Locale } from './locales.ts';
import { reveal, shorten } from './text.ts';

/** A run of a sentence. `code` is data or a literal; `escaped` is a character written out. */
export interface Piece {
  readonly text: string;
  readonly code: boolean;
  readonly escaped: boolean;
}

export interface Voice {
  readonly locale: Locale;
  /** Seconds since the epoch, for "3 hours ago". */
  readonly now: number;
  /** The reader's own when left out. */
  readonly timeZone?: string;
}

export const plain = (text: string): Piece => ({ text, code: false, escaped: false });

const emptyText = { ja: '（空文字列）', en: '(empty string)' } as const;
const emptyList = { ja: '（なし）', en: '(none)' } as const;

const sayText = (text: string, locale: Locale): readonly Piece[] =>
  text === ''
    ? [plain(emptyText[locale])]
    : reveal(shorten(text)).map((run) => ({ ...run, code: true }));

const sayList = (items: readonly string[], locale: Locale): readonly Piece[] => {
  if (items.length === 0) return [plain(emptyList[locale])];
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  return format
    .formatToParts(items)
    .flatMap((part) =>
      part.type === 'element' ? sayText(part.value, locale) : [plain(part.value)],
    );
};

const sayMoment = (seconds: number, voice: Voice): string => {
  const said = sayInstant(seconds, voice.now, voice.locale, voice.timeZone);
  if (said.iso === '') return said.local;
  const beside = said.local === said.utc ? [said.relative] : [said.utc, said.relative];
  const more = list(beside, voice.locale);
  return voice.locale === 'ja' ? `${said.local}（${more}）` : `${said.local} (${more})`;
};

/** A value as a sentence shows it. */
export const sayFact = (fact: Fact, voice: Voice): readonly Piece[] => {
  if (typeof fact === 'string') return sayText(fact, voice.locale);
  if (typeof fact === 'number') return [plain(String(fact))];
  if ('instant' in fact) return [plain(sayMoment(fact.instant, voice))];
  if ('seconds' in fact) return [plain(sayDuration(fact.seconds, voice.locale))];
  return sayList(fact, voice.locale);
};
