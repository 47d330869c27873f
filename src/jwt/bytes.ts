/** Bytes and their encodings. Lenient readers for experiments; the strict reader of token parts is read/base64url.ts. */
import type { Encoding } from './model.ts';

const utf8 = new TextEncoder();

/** As an array-like and not spread, which takes nine times as long: an experiment may do this to a megabyte. */
const textOfCodes = (codes: Uint8Array): string =>
  String.fromCharCode.apply(null, codes as Iterable<number> as number[]);

const binary = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += textOfCodes(bytes.subarray(i, i + 8192));
  return text;
};

const fromBinary = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};

/** RFC 4648 sections 4 and 5 at once: either alphabet, padding and white space as they come. null if it is neither. */
export const fromBase64 = (text: string): Uint8Array | null => {
  const compact = text
    .replace(/\s/g, '')
    .replace(/={1,2}$/, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/');
  if (compact === '' || compact.length % 4 === 1 || !/^[A-Za-z0-9+/]*$/.test(compact)) return null;
  return fromBinary(atob(compact));
};

const fromHex = (text: string): Uint8Array | null => {
  const compact = text.replace(/[\s:-]/g, '');
  if (compact === '' || compact.length % 2 === 1 || !/^[0-9a-f]*$/i.test(compact)) return null;
  return Uint8Array.from(compact.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
};

const fromLatin1 = (text: string): Uint8Array | null =>
  /^[\u0000-\u00ff]*$/.test(text) ? fromBinary(text) : null;

const fromUtf16le = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i * 2] = unit & 0xff;
    bytes[i * 2 + 1] = unit >> 8;
  }
  return bytes;
};

/** What each byte, and each pair of bytes, stands for in an encoding, with NUL between. */
const readTable = (label: string): ReadonlyMap<string, readonly number[]> => {
  const codes: (readonly number[])[] = [];
  for (let first = 1; first < 256; first++) {
    codes.push([first]);
    for (let second = first < 129 ? 256 : 64; second < 255; second++) codes.push([first, second]);
  }
  const lines = Uint8Array.from(codes.flatMap((code) => [...code, 0]));
  const read = new TextDecoder(label).decode(lines).split('\0');
  const table = new Map(codes.map((code, i) => [read[i] ?? '', code] as const).reverse());
  table.delete('\ufffd');
  return table;
};

/** TextEncoder writes UTF-8 only; TextDecoder reads the encodings of old, and so tells how they are written. */
const fromTable = (text: string, label: string): Uint8Array | null => {
  const table = readTable(label);
  const codes = Array.from(text, (letter) => table.get(letter));
  return codes.includes(undefined) ? null : Uint8Array.from(codes.flatMap((code) => code ?? []));
};

const toText = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

export const toBase64 = (bytes: Uint8Array): string => btoa(binary(bytes));

/** RFC 7515 section 2: Base64URL without padding. */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Text to bytes; null if the text is not in that encoding. */
export const decode = (text: string, encoding: Encoding): Uint8Array | null => {
  switch (encoding) {
    case 'utf8':
      return utf8.encode(text);
    case 'base64':
    case 'base64url':
      return fromBase64(text);
    case 'hex':
      return fromHex(text);
    case 'latin1':
      return fromLatin1(text);
    case 'utf16le':
      return fromUtf16le(text);
    default:
      return fromTable(text, encoding);
  }
};

/** Bytes to text; null if the bytes are not text in that encoding. */
export const encode = (bytes: Uint8Array, encoding: Encoding): string | null => {
  switch (encoding) {
    case 'utf8':
      return toText(bytes, 'utf-8');
    case 'base64':
      return toBase64(bytes);
    case 'base64url':
      return toBase64Url(bytes);
    case 'hex':
      return toHex(bytes);
    case 'latin1':
      return binary(bytes);
    case 'utf16le':
      return toText(bytes, 'utf-16le');
    default:
      return toText(bytes, encoding);
  }
};

/** Big-endian bytes as an integer (OS2IP, RFC 8017 section 4.2). */
export const toBigInt = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes) || '0'}`);

/** An integer as big-endian bytes of the given length (I2OSP, RFC 8017 section 4.1). */
export const fromBigInt = (value: bigint, length: number): Uint8Array =>
  fromHex(value.toString(16).padStart(length * 2, '0')) ?? new Uint8Array(length);

export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
