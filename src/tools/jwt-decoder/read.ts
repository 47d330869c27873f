import type { JsonReading, Part, Token } from '#jwt/model.ts';
import { readPart } from '#jwt/read/base64url.ts';
import { readToken } from '#jwt/read/token.ts';
import { nameStranger, type Stranger } from '../shared/stranger.ts';
import { salvage, type Salvage } from './salvage.ts';

export interface Reading {
  readonly token: Token;
  /** What had to go before the token could be read; null if nothing had to. */
  readonly salvage: Salvage | null;
  /** What the text is, when no token stands in it. */
  readonly stranger: Stranger | null;
}

const isWhole = ({ inputFlaw, header, parts }: Token): boolean =>
  inputFlaw === null && header !== null && parts.every(({ bytes }) => bytes !== null);

/** A damaged token stands as it is, so that its flaws keep their places; only what is not a token's own goes. */
const isBetter = (token: Token, found: Salvage): boolean =>
  readToken(found.token).header !== null &&
  (token.header === null || token.inputFlaw !== null || found.inside > 0);

export const read = (raw: string): Reading => {
  const token = readToken(raw);
  if (isWhole(token)) return { token, salvage: null, stranger: null };
  const found = salvage(raw);
  if (found && isBetter(token, found))
    return { token: readToken(found.token), salvage: found, stranger: null };
  const stranger = token.header || token.claims || found ? null : nameStranger(raw);
  return { token, salvage: null, stranger };
};

const lenient = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What can be read of a part that a strict reader refuses: all bytes, or those before the first foreign character. */
export const readText = (part: Part, reading: JsonReading | null): string => {
  if (reading?.text != null) return reading.text;
  if (part.bytes) return lenient(part.bytes);
  const end = part.flaw?.kind === 'alphabet' ? part.flaw.index : 0;
  const bytes = readPart(part.text.slice(0, end - (end % 4))).bytes;
  return bytes ? lenient(bytes) : '';
};
