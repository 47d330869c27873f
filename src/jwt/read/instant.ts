const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?`;
const RFC3339 = new RegExp(`^${DATE}[T ]${TIME}(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$`);
const WITHOUT_OFFSET = new RegExp(String.raw`^${DATE}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$`);
const HTTP_DATE = /^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} [\d:]{8} GMT$/;

/** `Date.parse` takes 30 February for 2 March. */
const isInCalendar = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split(/\D/, 3).map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

const secondsOf = (date: string): number | null => {
  const milliseconds = Date.parse(date);
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
};

/** POSIX time has no number for a leap second: it counts as the first of the next month, before which alone one can be. */
const readLeap = (text: string): number | null => {
  const before = secondsOf(text.replace(':60', ':59'));
  const after = (before ?? 0) + 1;
  const next = new Date(Math.floor(after) * 1000);
  const isMonth = next.getUTCDate() === 1 && Math.floor(after) % 86_400 === 0;
  return before !== null && isMonth ? after : null;
};

/** `t` and `z` may be small, and `-00:00` is UTC of which no local offset is known (RFC 3339 sections 4.3 and 5.6). */
const readRfc3339 = (text: string): number | null => {
  const plain = text.toUpperCase().replace(' ', 'T').replace('-00:00', 'Z');
  if (!RFC3339.test(plain) || !isInCalendar(plain)) return null;
  return /:60[.Z+-]/.test(plain) ? readLeap(plain) : secondsOf(plain);
};

const plainOf = (text: string): string => text.trim().replace(/^date:\s*/i, '');

/** Text as seconds since the epoch: RFC 3339, an HTTP `Date:` (RFC 9110 section 5.6.7) or a number of seconds. null if it is none. */
export const readInstant = (text: string): number | null => {
  const plain = plainOf(text);
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(plain)) return Number(plain);
  return readRfc3339(plain) ?? (HTTP_DATE.test(plain) ? secondsOf(plain) : null);
};

/** A date of which nobody knows when it was: without an offset it is another moment in each time zone. */
export const lacksOffset = (text: string): boolean =>
  WITHOUT_OFFSET.test(plainOf(text).toUpperCase());
