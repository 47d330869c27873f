import type { JsonReading, Part, Token } from '../model.ts';
import { readPart } from './base64url.ts';
import { findInputFlaw } from './input.ts';
import { readJson } from './json.ts';

/** More parts than any serialisation has need not be read. */
const MOST_PARTS = 6;

const readPartJson = (part: Part | undefined): JsonReading | null =>
  part?.bytes && part.bytes.length > 0 ? readJson(part.bytes) : null;

/** RFC 7516 section 9: a JWE has five parts, and `enc` in its header. */
const isEncrypted = (parts: readonly Part[], header: JsonReading | null): boolean =>
  parts.length === 5 && typeof header?.object?.['enc'] === 'string';

const kindOf = (parts: readonly Part[], header: JsonReading | null): Token['kind'] => {
  if (!header?.object) return 'unreadable';
  if (isEncrypted(parts, header)) return 'encrypted';
  return parts.length === 3 && parts.every((part) => part.bytes !== null) ? 'signed' : 'unreadable';
};

/** Reads the token field. Total: any string has a reading, and nothing throws. */
export const readToken = (raw: string): Token => {
  const text = raw.trim();
  const inputFlaw = findInputFlaw(text);
  const parts = inputFlaw === 'too-large' ? [] : text.split('.', MOST_PARTS).map(readPart);
  const headerReading = readPartJson(parts[0]);
  const encrypted = isEncrypted(parts, headerReading);
  // of more than three parts nobody knows which is the payload
  const payloadReading = encrypted || parts.length > 3 ? null : readPartJson(parts[1]);
  const kind = inputFlaw ? 'unreadable' : kindOf(parts, headerReading);
  return {
    kind,
    raw,
    text,
    inputFlaw,
    parts,
    headerReading,
    payloadReading,
    header: headerReading?.object ?? null,
    claims: payloadReading?.object ?? null,
    signature: encrypted ? null : (parts[2]?.bytes ?? null),
    signingInput:
      encrypted || parts.length < 2 ? null : `${parts[0]?.text ?? ''}.${parts[1]?.text ?? ''}`,
    decryption: null,
    inner: null,
  };
};
