const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** `Date.parse` takes 30 February for 2 March. */
const isInCalendar = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split(/\D/, 3).map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** Text as seconds since the epoch: RFC 3339, an HTTP `Date:` (RFC 9110 section 5.6.7) or a number of seconds. null if it is none. */
export const readInstant = (text: string): number | null => {
  const trimmed = text.trim().replace(/^date:\s*/i, '');
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(trimmed)) return Number(trimmed);
  const isDate =
    (RFC3339.test(trimmed) && isInCalendar(trimmed)) ||
    /^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} [\d:]{8} GMT$/.test(trimmed);
  const milliseconds = isDate ? Date.parse(trimmed) : Number.NaN;
  return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
};
