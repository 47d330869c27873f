/** JWKs whose members are missing, malformed or for another purpose; and keys that are of another pair. */
import { createHash } from 'node:crypto';
import { caseOf, jwk, jwks, spki, text, type Case } from './case.ts';
import { broken } from './scene-case.ts';
import { byEc, byRsa } from './scenes.ts';

const sig = (kid: string, alg = 'RS256') => ({ kid, alg, use: 'sig' });
const other = jwk('rsaOther', sig('other-1'));

/** RFC 7638 section 3.1. */
const thumbprint = (key: ReturnType<typeof jwk>): string =>
  createHash('sha256')
    .update(text({ e: key['e'], kty: 'RSA', n: key['n'] }))
    .digest('base64url');

const plain = jwk('rsaNext');
const n = String(plain['n']);
const hex = Buffer.from(n, 'base64url').toString('hex');
const zero = jwk('p256Zero');
const bytes = (member: unknown): Buffer => Buffer.from(String(member), 'base64url');

const members: readonly Case[] = [
  broken('orders', 'a JWK without e', { key: text({ kty: 'RSA', n }) }, 'jwk-malformed'),
  broken(
    'mobile',
    'a JWK without y',
    { key: text({ ...jwk('p256'), y: undefined }) },
    'jwk-malformed',
  ),
  broken(
    'orders',
    'n in hexadecimal with colons',
    { key: text({ kty: 'RSA', n: hex.replace(/..(?=.)/g, '$&:'), e: 'AQAB' }) },
    'jwk-malformed',
  ),
  broken(
    'orders',
    'n in standard Base64',
    { key: text({ ...plain, n: Buffer.from(n, 'base64url').toString('base64') }) },
    'jwk-malformed',
  ),
  caseOf(
    'p256-zero',
    'x without its leading zero',
    { ...byEc, key: text({ ...zero, x: bytes(zero['x']).subarray(1).toString('base64url') }) },
    'jwk-leading-zeros',
  ),
  caseOf(
    'p256-zero',
    'x without its leading zero, in a JWKS',
    { ...byEc, key: jwks({ ...zero, x: bytes(zero['x']).subarray(1).toString('base64url') }) },
    'jwk-leading-zeros',
  ),
  broken(
    'orders',
    'n with a sign byte',
    {
      key: text({ ...plain, n: Buffer.concat([Buffer.alloc(1), bytes(n)]).toString('base64url') }),
    },
    'jwk-leading-zeros',
  ),
  broken(
    'orders',
    'n with a sign byte, in a JWKS',
    {
      key: jwks({ ...plain, n: Buffer.concat([Buffer.alloc(1), bytes(n)]).toString('base64url') }),
    },
    'jwk-leading-zeros',
  ),
  broken(
    'orders',
    'a JWK for signing only',
    { key: text({ ...plain, key_ops: ['sign'] }) },
    'jwk-key-ops',
  ),
  broken(
    'edge',
    'a JWK for key agreement',
    { key: text(jwk('ed25519', { key_ops: ['deriveBits'] })) },
    'jwk-key-ops',
  ),
  caseOf(
    'x5t',
    'x5t in place of kid',
    {
      ...byRsa,
      key: jwks(
        jwk('rsa', { kid: 'c-2026', use: 'sig', x5t: 'bW8ZcMjBCnJZS-ibX5UQDNStvx4' }),
        other,
      ),
    },
    'x5t-vs-kid',
  ),
  caseOf(
    'kid-a',
    'a thumbprint for a kid',
    { ...byRsa, key: jwks(jwk('rsa', sig(thumbprint(jwk('rsa'))))) },
    'kid-not-found',
  ),
];

/** Nothing but an RSA signature tells a wrong key from changed content. */
const open = ['wrong-key', 'payload-tampered', 'signature-mismatch'];
const wrong: readonly Case[] = [
  broken('orders', 'another RSA key', { key: spki('rsaOther') }, 'wrong-key'),
  broken('airflow', 'another RSA key', { key: spki('authority') }, 'wrong-key'),
  broken('bank', 'another RSA key', { key: spki('rsaOther') }, 'wrong-key'),
  broken('escrow', 'another RSA key', { key: spki('rsaOther') }, 'wrong-key'),
  broken(
    'okta',
    'another key under the kid',
    { key: jwks(jwk('rsaOther', sig('oK7_2vN5bTqLxP0'))) },
    'wrong-key',
  ),
  broken('mobile', 'another EC key', { key: spki('p256Other') }, ...open),
  broken(
    'supabase',
    'another EC key under the kid',
    { key: jwks(jwk('p256Other', sig('c0ffee11-2233-4455-6677-8899aabbccdd', 'ES256'))) },
    ...open,
  ),
  broken('mesh', 'another Ed25519 key', { key: spki('ed25519Other') }, ...open),
];

export const keyMembers: readonly Case[] = [...members, ...wrong];
