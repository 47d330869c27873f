/** The parts of a compact serialisation: Base64URL without padding, canonical (RFC 7515 section 2, RFC 4648 section 3.5). */
import { fromBase64 } from '../bytes.ts';
import type { Base64UrlFlaw, Part } from '../model.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bits of the last character that no byte takes must be zero, or two strings would stand for the same bytes. */
const hasTrailingBits = (text: string): boolean => {
  const rest = text.length % 4;
  if (rest < 2) return false;
  const last = ALPHABET.indexOf(text.charAt(text.length - 1));
  return (last & (rest === 2 ? 0b1111 : 0b11)) !== 0;
};

/** By hand: a pattern anchored at the end takes quadratic time over runs of `=` in the middle. */
const withoutPadding = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === '=') end -= 1;
  return text.slice(0, end);
};

const findFlaw = (text: string): Base64UrlFlaw | null => {
  const body = withoutPadding(text);
  const index = body.search(/[^A-Za-z0-9_-]/);
  if (index >= 0)
    return {
      kind: 'alphabet',
      index,
      character: String.fromCodePoint(body.codePointAt(index) ?? 0),
    };
  if (body.length !== text.length) return { kind: 'padding' };
  if (text.length % 4 === 1) return { kind: 'length' };
  return hasTrailingBits(text) ? { kind: 'trailing-bits' } : null;
};

export const readPart = (text: string): Part => ({
  text,
  bytes:
    text === '' ? new Uint8Array(0) : fromBase64(text.length % 4 === 1 ? text.slice(0, -1) : text),
  flaw: findFlaw(text),
});
