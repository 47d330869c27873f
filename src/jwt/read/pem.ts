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
const HEAD = /BEGIN ([A-Z0-9 ]{0,30}(?:KEY|CERTIFICATE))[\s-]*/y;

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
  let at = text.indexOf('BEGIN ');
  for (let tries = 0; at >= 0 && tries < MOST_BLOCKS; tries++) {
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    const start = at + (head?.[0].length ?? 6);
    const end = endOfBody(text, start);
    if (head) blocks.push({ label: head[1] ?? '', bytes: fromBase64(text.slice(start, end)) });
    at = text.indexOf('BEGIN ', start);
  }
  return blocks;
};

const flawOf = (text: string, escaped: boolean): KeyFlaw | null => {
  if (/^["'`]/.test(text)) return 'quoted';
  if (escaped) return 'escaped-newlines';
  if (!/-----BEGIN [A-Z0-9 ]{1,40}-----\r?\n/.test(text)) return 'one-line';
  // What stands before BEGIN is ignored (RFC 7468 section 2): `openssl x509 -text` indents it
  const armored = text.slice(text.indexOf('-----BEGIN'));
  return /\n[ \t]+[^ \t\n]/.test(armored) ? 'bad-armor' : null;
};

/** Reads text that holds a PEM; null if nothing in it looks like one. */
export const readPem = (text: string): PemReading | null => {
  if (text.length > MAX_PEM) return null;
  if (!/BEGIN [A-Z0-9 ]{0,30}(?:KEY|CERTIFICATE)/.test(text)) return null;
  if (text.includes('ENCRYPTED')) return { blocks: [], flaw: 'encrypted-pem' };
  const escaped = /\\r?\\?n|\\n/.test(text);
  const plain = text.replace(/(?:\\r)?\\n/g, '\n');
  const exact = exactBlocks(plain);
  const blocks = exact.length > 0 ? exact : damagedBlocks(plain);
  if (blocks.length === 0) return { blocks, flaw: 'bad-armor' };
  if (blocks.some((block) => block.bytes === null)) return { blocks, flaw: 'bad-base64' };
  return { blocks, flaw: exact.length > 0 ? flawOf(text.trim(), escaped) : 'bad-armor' };
};
