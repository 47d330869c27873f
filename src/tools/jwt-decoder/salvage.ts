import { MAX_INPUT } from '#jwt/read/input.ts';
import { readToken } from '#jwt/read/token.ts';

/** A token, found in the text that a person had at hand, and what had to go. */
export interface Salvage {
  readonly token: string;
  readonly before: string;
  readonly after: string;
  /** How often percent-encoding was undone. */
  readonly decoded: number;
  /** Line breaks, spaces and invisible characters that stood inside the token. */
  readonly inside: number;
  /** Further tokens in the same text. */
  readonly others: number;
}

interface Found {
  readonly token: string;
  readonly start: number;
}

const unescapePercent = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%2e/gi, '.').replace(/%20/g, ' ').replace(/%22/g, '"');
  }
};

/** Twice: a token in a query inside a query. */
const decode = (text: string): { readonly text: string; readonly times: number } => {
  let now = text;
  let times = 0;
  for (; times < 2 && /%[0-9a-f]{2}/i.test(now); times++) now = unescapePercent(now);
  return { text: now, times };
};

/** White space, zero-width and bidirectional characters (UAX #9) that a copy brings along. */
const gaps = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g;

/** `{"` and `{ "` begin with ey, a line break after the brace gives ew. A name and = or / may lead up to it. */
const startIn = (run: string): number => {
  const head = run.slice(0, run.indexOf('.'));
  const after = Math.max(head.lastIndexOf('='), head.lastIndexOf('/')) + 1;
  return /^e[yw3]/.test(head.slice(after)) ? after : head.search(/e[yw3]/);
};

/** The full stop of a sentence is no part; the last of two periods is, in an unsecured token. */
const withoutFullStop = (token: string): string =>
  token.endsWith('.') && token.split('.').length > 3 ? token.replace(/\.+$/, '') : token;

/** Runs of the alphabet first, so that a megabyte of noise costs one pass. */
const findTokens = (text: string): readonly Found[] =>
  [...text.matchAll(/[\w+/=.-]+/g)].flatMap(({ 0: run, index }) => {
    const start = run.includes('.') ? startIn(run) : -1;
    return start < 0 ? [] : [{ token: withoutFullStop(run.slice(start)), start: index + start }];
  });

/** A token that was wrapped over lines: nothing else stands in the text, and no line holds a whole one. */
const unwrap = (text: string, found: readonly Found[]): string | null => {
  const joined = text.replace(gaps, '');
  const isToken = /^e[yw3][\w+/=-]*(?:\.[\w+/=-]*){2,4}$/.test(joined);
  const isWhole = found.some(({ token }) => token.split('.').length > 2);
  return joined !== text && isToken && !isWhole ? joined : null;
};

/** Finds the token in a header line, command, JSON body, cookie or log line. null if there is none. */
export const salvage = (raw: string): Salvage | null => {
  if (raw.length > MAX_INPUT) return null;
  const { text, times: decoded } = decode(raw.trim());
  const found = findTokens(text);
  const joined = unwrap(text, found);
  if (joined !== null) {
    const inside = text.length - joined.length;
    return { token: joined, before: '', after: '', decoded, inside, others: 0 };
  }
  const best = found.find(({ token }) => readToken(token).header !== null) ?? found[0];
  if (best === undefined) return null;
  const { token, start } = best;
  return {
    token,
    before: text.slice(0, start),
    after: text.slice(start + token.length),
    decoded,
    inside: 0,
    others: found.length - 1,
  };
};
