/** OpenSSL's command line: it makes every key, and signs as a shell script would. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const place = mkdtempSync(join(tmpdir(), 'corpus-'));

export const openssl = (args: readonly string[], input?: string | Uint8Array): Buffer =>
  execFileSync('openssl', args, { cwd: place, input, stdio: ['pipe', 'pipe', 'ignore'] });

let files = 0;
/** Writes a file for a command that wants one. */
export const file = (content: string | Uint8Array): string => {
  const path = join(place, `file-${++files}`);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
};

const url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** DER to R || S (RFC 7518 section 3.4), which OpenSSL leaves to its user. */
export const toRaw = (der: Buffer, bytes: number): Buffer => {
  const start = der[1] === 0x81 ? 3 : 2;
  const r = der.subarray(start + 2, start + 2 + (der[start + 1] ?? 0));
  const next = start + 2 + r.length;
  const s = der.subarray(next + 2, next + 2 + (der[next + 1] ?? 0));
  const fit = (part: Buffer): Buffer => Buffer.concat([Buffer.alloc(bytes), part]).subarray(-bytes);
  return Buffer.concat([fit(r), fit(s)]);
};

const FIELD: Readonly<Record<string, number>> = { ES256: 32, ES384: 48, ES512: 66 };

/** The bytes that OpenSSL gives for an algorithm: DER for ECDSA. `salt` is for PSS: a length, `digest` or `max`. */
export const signBytes = (alg: string, pem: string, text: string, salt = 'digest'): Buffer => {
  const key = file(pem);
  if (alg === 'EdDSA')
    return openssl(['pkeyutl', '-sign', '-rawin', '-inkey', key, '-in', file(text)]);
  const pss = alg.startsWith('PS')
    ? ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', `rsa_pss_saltlen:${salt}`]
    : [];
  return openssl(['dgst', `-sha${alg.slice(2, 5)}`, '-sign', key, ...pss], text);
};

export const macBytes = (alg: string, secret: Uint8Array, text: string): Buffer =>
  openssl(
    [
      'dgst',
      `-sha${alg.slice(2)}`,
      '-mac',
      'HMAC',
      '-macopt',
      `hexkey:${Buffer.from(secret).toString('hex')}`,
      '-binary',
    ],
    text,
  );

/** A token as a shell script makes it; header and claims as the text that they are. */
export const byOpenssl = (
  alg: string,
  key: string | Uint8Array,
  header: string,
  claims: string,
): string => {
  const input = `${url(Buffer.from(header))}.${url(Buffer.from(claims))}`;
  if (typeof key !== 'string') return `${input}.${url(macBytes(alg, key, input))}`;
  const bytes = signBytes(alg, key, input);
  return `${input}.${url(alg.startsWith('ES') ? toRaw(bytes, FIELD[alg] ?? 0) : bytes)}`;
};
