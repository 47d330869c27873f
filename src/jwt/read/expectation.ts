import type { Draft, Expectation, Field } from '../model.ts';
import { readInstant } from './instant.ts';

const listOf = (text: string): readonly string[] | null => {
  const items = text.split(/[\s,;'"[\]]+/).filter((item) => item !== '');
  return items.length > 0 ? items : null;
};

/** One per line, as it stands: white space inside a configured value is a cause to find, not to hide. */
const linesOf = (text: string): readonly string[] | null => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 ? lines : null;
};

const textOf = (text: string): string | null => (text === '' ? null : text);

const secondsOf = (text: string): number | null => {
  const found = /^\s*(\d{1,9}(?:\.\d+)?)\s*(?:s|sec|seconds?|秒)?\s*$/i.exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

/** UTF-16 units. No verifier is configured with more, and comparing megabytes would stall the page. */
const MAX_SETTING = 8192;
const SETTINGS = ['algorithms', 'issuer', 'type'] as const;

/** Reads what the verifier is configured with. Total. */
export const readExpectation = (draft: Draft): Expectation => {
  const tolerance = draft.tolerance.trim() === '' ? 0 : secondsOf(draft.tolerance);
  const at = draft.at.trim() === '' ? draft.now : readInstant(draft.at);
  const unreadable: Field[] = SETTINGS.filter((field) => draft[field].length > MAX_SETTING);
  const listed = draft.audiences ?? linesOf(draft.audience) ?? [];
  if (listed.join('\n').length > MAX_SETTING) unreadable.push('audience');
  const short = (field: (typeof SETTINGS)[number]): string =>
    unreadable.includes(field) ? '' : draft[field];
  if (tolerance === null) unreadable.push('tolerance');
  if (at === null) unreadable.push('at');
  return {
    algorithms: listOf(short('algorithms')),
    issuer: textOf(short('issuer')),
    audience: unreadable.includes('audience') || listed.length === 0 ? null : listed,
    type: textOf(short('type')),
    tolerance: tolerance ?? 0,
    unreadable,
  };
};

/** The moment at which the token is judged, in seconds since the epoch. */
export const readNow = (draft: Draft): number =>
  draft.at.trim() === '' ? draft.now : (readInstant(draft.at) ?? draft.now);
