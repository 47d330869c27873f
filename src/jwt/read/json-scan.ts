/**
 * A scanner for RFC 8259 that says where text stops being JSON, and sees what JSON.parse hides: members given twice
 * (RFC 7515 section 4 and RFC 7519 section 4 require unique names), nesting that may exhaust a stack, integers that
 * lose digits, and lone surrogates.
 */
import type { JsonFlaw } from '../model.ts';

const MAX_DEPTH = 64;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

interface Scan {
  readonly text: string;
  at: number;
  member: string;
  soft: JsonFlaw | null;
}

/** Thrown inside this file only, to leave the recursion. */
class Stop extends Error {
  readonly flaw: JsonFlaw;
  constructor(flaw: JsonFlaw) {
    super(flaw.kind);
    this.flaw = flaw;
  }
}

const take = (scan: Scan, pattern: RegExp): string | null => {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text)?.[0] ?? null;
  if (found !== null) scan.at += found.length;
  return found;
};

const skip = (scan: Scan): string => {
  take(scan, SPACE);
  return scan.text.charAt(scan.at);
};

const fail = (scan: Scan): never => {
  throw new Stop({ kind: 'not-json', offset: scan.at });
};

/** Few strings have escapes; the others stand for themselves. */
const unescape = (text: string): string =>
  text.includes('\\') ? (JSON.parse(text) as string) : text.slice(1, -1);

const string = (scan: Scan): string => {
  const value = unescape(take(scan, STRING) ?? fail(scan));
  if (!value.isWellFormed()) scan.soft ??= { kind: 'lone-surrogate' };
  return value;
};

const number = (scan: Scan): void => {
  const text = take(scan, NUMBER) ?? fail(scan);
  const value = Number(text);
  if (!Number.isFinite(value) || (/^-?\d+$/.test(text) && !Number.isSafeInteger(value)))
    scan.soft ??= { kind: 'unsafe-integer', member: scan.member };
};

/** Reads items between the bracket at hand and `close`. */
const items = (scan: Scan, close: string, item: () => void): void => {
  scan.at += 1;
  if (skip(scan) === close) {
    scan.at += 1;
    return;
  }
  for (;;) {
    item();
    const next = skip(scan);
    scan.at += 1;
    if (next === close) return;
    if (next !== ',') {
      scan.at -= 1;
      fail(scan);
    }
  }
};

const member = (scan: Scan, names: Set<string>, depth: number): void => {
  skip(scan);
  const name = string(scan);
  if (names.has(name)) scan.soft ??= { kind: 'duplicate', member: name };
  names.add(name);
  if (skip(scan) !== ':') fail(scan);
  scan.at += 1;
  scan.member = name;
  value(scan, depth);
};

const value = (scan: Scan, depth: number): void => {
  if (depth > MAX_DEPTH) throw new Stop({ kind: 'too-deep' });
  const first = skip(scan);
  if (first === '{') {
    const names = new Set<string>();
    items(scan, '}', () => {
      member(scan, names, depth + 1);
    });
  } else if (first === '[') {
    items(scan, ']', () => {
      value(scan, depth + 1);
    });
  } else if (first === '"') string(scan);
  else if (take(scan, LITERAL) === null) number(scan);
};

/** The first reason why the text is not JSON, or else the first reason to distrust it; null if there is none. */
export const scanJson = (text: string): JsonFlaw | null => {
  const scan: Scan = { text, at: 0, member: '', soft: null };
  try {
    value(scan, 0);
    skip(scan);
    if (scan.at < text.length) fail(scan);
    return scan.soft;
  } catch (error) {
    if (error instanceof Stop) return error.flaw;
    return { kind: 'not-json', offset: scan.at };
  }
};
