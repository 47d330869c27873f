import type { Json, JsonFlaw, JsonObject, JsonReading } from '../model.ts';
import { scanJson } from './json-scan.ts';

/** A lead byte promises continuation bytes (RFC 3629 section 3): if one at `at` breaks the promise, the lead is at fault. */
const startOfSequence = (bytes: Uint8Array, at: number): number => {
  for (let lead = at - 1; lead >= Math.max(0, at - 3); lead--) {
    const byte = bytes[lead] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return lead + (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > at ? lead : at;
  }
  return at;
};

/** The offset of the first byte that is not UTF-8 (RFC 3629): the longest prefix that decodes, found by halving. */
const firstBadByte = (bytes: Uint8Array): number => {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // `stream` keeps a sequence that is merely cut by the prefix from counting as bad
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return startOfSequence(bytes, good);
};

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A JSON string; null for anything else. */
export const stringOf = (value: Json | undefined): string | null =>
  typeof value === 'string' ? value : null;

const parse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

/** Reads text as a JSON object, as strictly as a verifier should. */
export const readJsonText = (text: string): JsonReading => {
  if (text.startsWith('\ufeff'))
    return { text, value: undefined, object: null, flaw: { kind: 'bom' } };
  const flaw = scanJson(text);
  const unsafe = flaw?.kind === 'not-json' || flaw?.kind === 'too-deep';
  const value = unsafe ? undefined : parse(text);
  const object = isObject(value) ? value : null;
  const shape: JsonFlaw | null = object ? null : { kind: 'not-object' };
  return { text, value, object, flaw: flaw ?? shape };
};

/** Reads bytes as a JSON object in UTF-8 (RFC 7515 section 5.2 steps 3 and 4, RFC 7519 section 7.2). */
export const readJson = (bytes: Uint8Array): JsonReading => {
  const text = decodeUtf8(bytes);
  if (text !== null) return readJsonText(text);
  const flaw: JsonFlaw = { kind: 'not-utf8', offset: firstBadByte(bytes) };
  return { text: null, value: undefined, object: null, flaw };
};
