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

const EXACT = /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g;
const DAMAGED =
  /-*\s*BEGIN\s+([A-Z0-9 ]*?)\s*-*\s*?((?:[A-Za-z0-9+/=]{8,}\s*)+)(?:-+\s*(?:END[A-Z0-9 ]*-*)?)?/g;

const blocksOf = (text: string, pattern: RegExp): readonly PemBlock[] =>
  Array.from(text.matchAll(pattern), ([, label = '', body = '']) => ({
    label,
    bytes: fromBase64(body),
  }));

const flawOf = (text: string, escaped: boolean): KeyFlaw | null => {
  if (/^["'`]/.test(text)) return 'quoted';
  if (escaped) return 'escaped-newlines';
  if (!/-----BEGIN [^\n]*-----\r?\n/.test(text)) return 'one-line';
  return /\n[ \t]+[^ \t\n]/.test(text) ? 'bad-armor' : null;
};

/** Reads text that holds a PEM; null if nothing in it looks like one. */
export const readPem = (text: string): PemReading | null => {
  if (text.length > MAX_PEM) return null;
  if (!/BEGIN [A-Z0-9 ]*(?:KEY|CERTIFICATE)/.test(text)) return null;
  if (text.includes('ENCRYPTED')) return { blocks: [], flaw: 'encrypted-pem' };
  const escaped = /\\r?\\?n|\\n/.test(text);
  const plain = text.replace(/(?:\\r)?\\n/g, '\n');
  const exact = blocksOf(plain, EXACT);
  const blocks = exact.length > 0 ? exact : blocksOf(plain, DAMAGED);
  if (blocks.length === 0) return { blocks, flaw: 'bad-armor' };
  if (blocks.some((block) => block.bytes === null)) return { blocks, flaw: 'bad-base64' };
  return { blocks, flaw: exact.length > 0 ? flawOf(text.trim(), escaped) : 'bad-armor' };
};
