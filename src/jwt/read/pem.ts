/** PEM (RFC 7468), with the damage that configuration files, terminals and web forms do to it. */
import { fromBase64 } from '../bytes.ts';
import type { KeyFlaw } from '../model.ts';

export interface PemBlock {
  readonly label: string;
  readonly bytes: Uint8Array | null;
}

export interface PemReading {
  readonly blocks: readonly PemBlock[];
  readonly flaw: KeyFlaw | null;
}

/** UTF-16 units; a chain of certificates stays far below. */
export const MAX_PEM = 131_072;

/** A chain has a handful; a text with more is no chain. */
const MOST_BLOCKS = 8;

const EXACT = /-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \1-----/g;
const HEAD = /BEGIN ?([A-Z0-9 ]{0,30}(?:KEY|CERTIFICATE))[\s-]*/y;

const exactBlocks = (text: string): readonly PemBlock[] =>
  Array.from(text.matchAll(EXACT), ([, label = '', body = '']) => ({
    label,
    bytes: fromBase64(body),
  }));

/** Where the body that starts here stops: at a dash, which Base64 does not have, or at an END that lost its dashes. */
const endOfBody = (text: string, start: number): number => {
  const ends = [text.indexOf('-', start), text.indexOf('END ', start)].filter((at) => at >= 0);
  return Math.min(text.length, ...ends);
};

/** Blocks whose BEGIN or END lines are damaged. By hand: patterns that forgive as much take quadratic time. */
const damagedBlocks = (text: string): readonly PemBlock[] => {
  const blocks: PemBlock[] = [];
  let at = text.indexOf('BEGIN');
  for (let tries = 0; at >= 0 && tries < MOST_BLOCKS; tries++) {
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    const start = at + (head?.[0].length ?? 5);
    const end = endOfBody(text, start);
    if (head) blocks.push({ label: head[1] ?? '', bytes: fromBase64(text.slice(start, end)) });
    at = text.indexOf('BEGIN', start);
  }
  return blocks;
};

const flawOf = (text: string, escaped: boolean): KeyFlaw | null => {
  if (/^["'`]/.test(text)) return 'quoted';
  if (escaped) return 'escaped-newlines';
  if (!/-----BEGIN [A-Z0-9 ]{1,40}-----\r?\n/.test(text)) return 'one-line';
  // What stands in lines before BEGIN is ignored (RFC 7468 section 2): `openssl x509 -text` indents it
  const at = text.indexOf('-----BEGIN');
  if (/\S/.test(text.slice(text.lastIndexOf('\n', at) + 1, at))) return 'bad-armor';
  const armored = text.slice(at);
  // OpenSSL takes what stands before an empty line for a header (RFC 1421 section 4.4)
  const isHeaded = /BEGIN [A-Z0-9 ]{1,40}-----[^-]*[^-\s]\r?\n[ \t]*\r?\n/.test(armored);
  return isHeaded || /\n[ \t]+[^ \t\n]/.test(armored) ? 'bad-armor' : null;
};

/** Newlines as two characters, or as more where the text was escaped again; a bound keeps the search linear. */
const NEWLINES = /(?:\\{1,4}r)?\\{1,4}n/;

/** Characters as web forms, addresses and templates write them; none of these stands in a PEM. */
const unescape = (text: string): string =>
  text
    .replace(/<br ?\/?>/g, '\n')
    .replace(/&#(x?)([0-9a-f]{1,3});/gi, (_, x: string, code: string) =>
      String.fromCharCode(Number.parseInt(code, x ? 16 : 10)),
    )
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/-----(?:BEGIN|END)[A-Z +\u00a0]{1,40}-----/gi, (line) =>
      line.toUpperCase().replace(/[+\u00a0]/g, ' '),
    );

/** Reads text that holds a PEM; null if nothing in it looks like one. */
export const readPem = (text: string): PemReading | null => {
  if (text.length > MAX_PEM) return null;
  if (!/BEGIN(?:[ +\u00a0]|%20)?[A-Z0-9]/i.test(text)) return null;
  const unescaped = unescape(text);
  if (!/BEGIN ?[A-Z0-9 ]{0,30}(?:KEY|CERTIFICATE)/.test(unescaped)) return null;
  if (text.includes('ENCRYPTED')) return { blocks: [], flaw: 'encrypted-pem' };
  const escaped = NEWLINES.test(text);
  const plain = unescaped.replace(new RegExp(NEWLINES, 'g'), '\n');
  const exact = exactBlocks(plain);
  const blocks = exact.length > 0 ? exact : damagedBlocks(plain);
  if (blocks.length === 0) return { blocks, flaw: 'bad-armor' };
  if (blocks.some((block) => block.bytes === null)) return { blocks, flaw: 'bad-base64' };
  if (unescaped !== text) {
    const isCase = unescaped.toLowerCase() === text.toLowerCase();
    return { blocks, flaw: isCase ? 'bad-armor' : 'bad-base64' };
  }
  return { blocks, flaw: exact.length > 0 ? flawOf(text.trim(), escaped) : 'bad-armor' };
};
