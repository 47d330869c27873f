import { decode, encode, fromBase64, toBase64Url } from '../bytes.ts';
import type { KeyMaterial, SecretEncoding } from '../model.ts';
import { readDerKey } from './key-der.ts';
import { readJwk } from './key-jwk.ts';
import { readDers, readPemMaterial, unreadable } from './key-pem.ts';
import { MAX_PEM } from './pem.ts';

/**
 * A public key that calls itself a secret. Taken at its word it would verify an HMAC that anyone can make (RFC 8725
 * section 2.1); so it is read as what it is, and does not fit HS256.
 */
export const readDisguised = (text: string, bytes: Uint8Array): KeyMaterial | null => {
  // Base64 of Base64 of either
  const again =
    bytes[0] === 0x4c || bytes[0] === 0x4d ? fromBase64(encode(bytes, 'utf8') ?? '') : null;
  if (again) return readDisguised(text, again);
  const der = bytes[0] === 0x30 ? readDerKey(bytes) : null;
  if (der) return readDers(text, [der], 'no-armor');
  const pem = bytes[0] === 0x2d ? readPemMaterial(encode(bytes, 'utf8') ?? '') : null;
  return pem && { ...pem, text, flaw: 'no-armor' };
};

/**
 * Base64 of DER without BEGIN and END, as x5c members and Keycloak's realm page show it; or of a whole PEM, as it
 * travels through environment variables.
 */
export const readBare = (text: string): KeyMaterial | null => {
  const body = text.replace(/-----END [A-Z ]{3,40}-----$/, '');
  const bytes = body.length >= 56 && body.length <= MAX_PEM ? fromBase64(body) : null;
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
