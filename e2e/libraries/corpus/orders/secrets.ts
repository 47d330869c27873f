/** Issuers that make other bytes of the shared secret than the verifier does. */
import { byHand } from '../by-hand.ts';
import { byOpenssl } from '../openssl.ts';
import { secrets } from '../secrets.ts';
import { base64, bytes, times, type Order } from './order.ts';

const claims = { iss: 'https://issuer.example.org', aud: 'reports', sub: 'r-17', ...times };

const jsonwebtoken = (id: string, secret: string | Uint8Array, alg = 'HS256'): Order => ({
  id,
  maker: 'jsonwebtoken',
  alg,
  secret: base64(secret),
  claims,
});
const pyjwt = (id: string, secret: string | Uint8Array, alg = 'HS256'): Order => ({
  id,
  maker: 'PyJWT',
  alg,
  secret: base64(secret),
  claims,
});
const golang = (id: string, secret: string | Uint8Array, alg = 'HS256'): Order => ({
  id,
  maker: 'golang-jwt',
  alg,
  secret: base64(secret),
  claims,
});
const byShell = (id: string, secret: string | Uint8Array, alg = 'HS256'): Order => ({
  id,
  maker: 'OpenSSL',
  make: () =>
    byOpenssl(alg, Buffer.from(secret as string), `{"alg":"${alg}"}`, JSON.stringify(claims)),
});
const hand = (id: string, secret: string | Uint8Array, alg = 'HS256'): Order => ({
  id,
  maker: 'node:crypto',
  make: () => byHand({ alg, key: Buffer.from(secret as string), payload: claims }),
});

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

export const secretly: readonly Order[] = [
  jsonwebtoken('plain-hs256', secrets.text),
  jsonwebtoken('plain-hs384', secrets.long, 'HS384'),
  golang('plain-hs512', secrets.long, 'HS512'),
  // Base64
  golang('base64-decoded', bytes('base64', 'base64')),
  pyjwt('base64-as-text', secrets.base64),
  byShell('base64-decoded-hs512', bytes('base64Long', 'base64'), 'HS512'),
  jsonwebtoken('base64url-decoded', bytes('base64url', 'base64url')),
  golang('base64url-as-text', secrets.base64url),
  // hexadecimal
  byShell('hex-decoded', bytes('hex', 'hex')),
  pyjwt('hex-as-text', secrets.hex),
  golang('hex-decoded-hs512', Buffer.from(secrets.hex.repeat(2), 'hex'), 'HS512'),
  // ends
  byShell('with-newline', `${secrets.text}\n`),
  pyjwt('with-crlf', `${secrets.text}\r\n`),
  jsonwebtoken('with-newline-hs384', `${secrets.long}\n`, 'HS384'),
  golang('with-double-quotes', `"${secrets.text}"`),
  jsonwebtoken('with-single-quotes', `'${secrets.text}'`),
  // what environments do
  byShell('dollar-expanded', secrets.dollar.replace(/\$\w+/g, '')),
  jsonwebtoken('dollar-cut', 'mint'),
  pyjwt('hash-cut', secrets.hash.split('#')[0] ?? ''),
  golang('backslash-eaten', secrets.backslash.replace(/\\(.)/g, '$1')),
  jsonwebtoken('dollar-doubled', secrets.dollar.replaceAll('$', '$$$$')),
  pyjwt('unescaped', secrets.escaped.replace('\\n', '\n')),
  golang('escape-dropped', secrets.escaped.replace('\\n', '')),
  // characters
  hand('latin1', Buffer.from(secrets.umlaut, 'latin1')),
  golang('utf16le', Buffer.from(secrets.text, 'utf16le')),
  hand('utf16be', utf16be(secrets.text)),
  jsonwebtoken('question-marks', secrets.umlaut.replace(/[^ -~]/g, '?')),
  pyjwt('with-mark', `\ufeff${secrets.japanese}`),
  pyjwt('half-width', secrets.fullWidth.normalize('NFKC')),
  golang('decomposed', secrets.umlaut.normalize('NFD')),
  jsonwebtoken('percent-encoded', encodeURIComponent(secrets.percent)),
  golang('percent-decoded', secrets.percent),
  pyjwt('plus-as-space', secrets.percent.replaceAll('+', ' ')),
  // once too often
  pyjwt('base64-of-text', base64(secrets.text)),
  jsonwebtoken('base64-of-base64', base64(secrets.base64)),
  golang('decoded-twice', bytes('base64', 'base64')),
  byShell('hex-of-text', Buffer.from(secrets.text).toString('hex')),
  // public ones
  jsonwebtoken('undefined', 'undefined'),
  golang('your-256-bit-secret', 'your-256-bit-secret'),
  pyjwt('changeme', 'changeme'),
  hand('object', '[object Object]'),
  // short ones
  jsonwebtoken('short-hs256', secrets.short),
  golang('short-hs512', secrets.text, 'HS512'),
  pyjwt('short-hs384', secrets.hex.slice(0, 40), 'HS384'),
];
