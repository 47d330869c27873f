import { decode, encode, fromBase64, toBase64Url } from '../bytes.ts';
import type { KeyMaterial, SecretEncoding } from '../model.ts';
import { readDerKey } from './key-der.ts';
import { readJwk } from './key-jwk.ts';
import { readDers, readPemMaterial, unreadable } from './key-pem.ts';
import { MAX_PEM } from './pem.ts';

/** Characters of the shortest key in Base64, an Ed25519 one. */
const LEAST = 56;

/**
 * A public key that calls itself a secret. Taken at its word it would verify an HMAC that anyone can make (RFC 8725
 * section 2.1); so it is read as what it is, and does not fit HS256.
 */
export const readDisguised = (text: string, bytes: Uint8Array): KeyMaterial | null => {
  const der = bytes[0] === 0x30 ? readDerKey(bytes) : null;
  if (der) return readDers(text, [der], 'no-armor');
  const inner = encode(bytes, 'utf8') ?? '';
  if (bytes[0] === 0x2d) {
    const pem = readPemMaterial(inner);
    return pem && { ...pem, text, flaw: 'no-armor' };
  }
  // Base64 of Base64 of either, as often as it may be: each layer is a quarter shorter
  const again = inner.length >= LEAST ? fromBase64(inner) : null;
  return again && readDisguised(text, again);
};

/** A line of a settings file, up to its value. */
const NAME = /^[\w.-]{1,64}\s?[:=]\s?["']?(?=\w)/;

/**
 * Base64 of DER without BEGIN and END, as x5c members and Keycloak's realm page show it; or of a whole PEM, as it
 * travels through environment variables.
 */
export const readBare = (text: string): KeyMaterial | null => {
  const body = text.replace(NAME, '').replace(/-----END [A-Z ]{3,40}-----$|["';,]{1,3}$/, '');
  const bytes = body.length >= LEAST && body.length <= MAX_PEM ? fromBase64(body) : null;
  return bytes && readDisguised(text, bytes);
};

/** UTF-16 units. A longer text is no shared secret: some file was pasted by mistake. */
const MAX_SECRET = 65_536;

export const readSecret = (text: string, encoding: SecretEncoding): KeyMaterial => {
  if (text.length > MAX_SECRET) return unreadable('', 'too-large');
  const bytes = decode(text, encoding);
  if (!bytes) return unreadable(text, 'bad-encoding');
  const disguised = readDisguised(text, bytes);
  if (disguised) return disguised;
  const key = readJwk({ kty: 'oct', k: toBase64Url(bytes) }, 'secret', 0)?.key;
  return { kind: 'secret', text, keys: key ? [key] : [], flaw: null, remarks: [] };
};
