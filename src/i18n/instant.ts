import type { Locale } from './locales.ts';

export interface SaidInstant {
  /** For `<time datetime>`; empty when no calendar holds the number. */
  readonly iso: string;
  readonly local: string;
  readonly utc: string;
  readonly relative: string;
}

/** ECMA-262: a Date holds 100,000,000 days either side of the epoch. */
const lastSecond = 8_640_000_000_000;

const stamp = (date: Date, timeZone: string | undefined): string => {
  const format = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const part = Object.fromEntries(format.formatToParts(date).map((p) => [p.type, p.value]));
  const zone = (part['timeZoneName'] ?? '').replace(/^GMT(?:\+0$)?/, 'UTC');
  const day = `${part['year'] ?? ''}-${part['month'] ?? ''}-${part['day'] ?? ''}`;
  return `${day} ${part['hour'] ?? ''}:${part['minute'] ?? ''}:${part['second'] ?? ''} ${zone}`;
};

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A unit serves until two of the next are full: 90 minutes say more than "1 hour". */
const units: readonly (readonly [number, number, Intl.RelativeTimeFormatUnit])[] = [
  [2 * minute, 1, 'second'],
  [2 * hour, minute, 'minute'],
  [2 * day, hour, 'hour'],
  [60 * day, day, 'day'],
  [730 * day, 30.44 * day, 'month'],
  [Infinity, 365.25 * day, 'year'],
];

const sayRelative = (delta: number, locale: Locale): string => {
  const [, size, unit] = units.find(([below]) => Math.abs(delta) < below) ?? [0, 1, 'second'];
  const said = new Intl.RelativeTimeFormat(locale).format(Math.trunc(delta / size), unit);
  // Intl writes "3 時間前" with a space, and Japanese is set without one.
  return locale === 'ja' ? said.replaceAll(' ', '') : said;
};

/** Seconds since the epoch, said three ways. `timeZone` is the reader's own unless given. */
export const sayInstant = (
  seconds: number,
  now: number,
  locale: Locale,
  timeZone?: string,
): SaidInstant => {
  if (!(Math.abs(seconds) <= lastSecond)) {
    const number = String(seconds);
    return { iso: '', local: number, utc: number, relative: number };
  }
  const date = new Date(seconds * 1000);
  return {
    iso: date.toISOString(),
    local: stamp(date, timeZone),
    utc: stamp(date, 'UTC'),
    relative: sayRelative(seconds - now, locale),
  };
};
