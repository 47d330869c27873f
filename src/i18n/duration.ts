import type { Locale } from './locales.ts';

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

const japanese = { day: '日', hour: '時間', minute: '分', second: '秒' } as const;

const sayOne = (count: number, unit: (typeof units)[number][0], locale: Locale): string => {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(count);
  // Intl writes "9 時間" with a space, and Japanese is set without one.
  if (locale === 'ja') return number + japanese[unit];
  return `${number} ${unit}${count === 1 ? '' : 's'}`;
};

/** A duration in its two largest units: "9 hours", "1時間5分", "−30 seconds". */
export const sayDuration = (seconds: number, locale: Locale): string => {
  if (!Number.isFinite(seconds)) return String(seconds);
  const size = Math.abs(seconds);
  const first = units.findIndex(([, length]) => size >= length);
  if (first < 0) return sayOne(seconds, 'second', locale);
  let rest = size;
  const said: string[] = [];
  for (const [unit, length] of units.slice(first, first + 2)) {
    const count = unit === 'second' ? rest : Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) said.push(sayOne(count, unit, locale));
  }
  return (seconds < 0 ? '−' : '') + said.join(locale === 'ja' ? '' : ' ');
};
