/** `ssh-rsa AAAA...`, `ecdsa-sha2-nistp256 ...` and `ssh-ed25519 ...` (RFC 4253 section 6.6, RFC 5656, RFC 8709). */
import { encode, fromBase64, toBase64Url } from '../bytes.ts';
import type { JsonObject, KeyMaterial } from '../model.ts';
import { readJwk } from './key-jwk.ts';

const LINE = /^(?:ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp\d+)\s+(AAAA[A-Za-z0-9+/=]+)/;

/** The length-prefixed strings of RFC 4251 section 5. */
const stringsOf = (bytes: Uint8Array): readonly Uint8Array[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const strings: Uint8Array[] = [];
  for (let at = 0; at + 4 <= bytes.length;) {
    const length = view.getUint32(at);
    strings.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return strings;
};

const jwkOf = (strings: readonly Uint8Array[]): JsonObject | null => {
  const [name, first, second] = strings;
  const kind = name ? encode(name, 'latin1') : null;
  if (!first) return null;
  if (kind === 'ssh-ed25519') return { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(first) };
  if (!second) return null;
  if (kind === 'ssh-rsa') return { kty: 'RSA', e: toBase64Url(first), n: toBase64Url(second) };
  const half = (second.length - 1) / 2;
  const crv = (encode(first, 'latin1') ?? '').replace('nistp', 'P-');
  return {
    kty: 'EC',
    crv,
    x: toBase64Url(second.subarray(1, 1 + half)),
    y: toBase64Url(second.subarray(1 + half)),
  };
};

export const readOpenSsh = (text: string): KeyMaterial | null => {
  const bytes = fromBase64(LINE.exec(text)?.[1] ?? '');
  const jwk = bytes && jwkOf(stringsOf(bytes));
  const key = jwk && readJwk(jwk, 'openssh', 0)?.key;
  return key ? { kind: 'pem', text, keys: [key], flaw: 'openssh', remarks: [] } : null;
};
