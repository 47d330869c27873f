/** Sound tokens for the keys, sets and secrets that the verifier gets wrong. */
import { byHand } from '../by-hand.ts';
import { openssl } from '../openssl.ts';
import { claims, url } from './hand.ts';
import { base64, bytes, type Order } from './order.ts';

export const materials: readonly Order[] = [
  {
    id: 'telling',
    maker: 'PyJWT',
    alg: 'RS256',
    key: 'rsaNext',
    claims: { ...claims, note: '~~~???>>>ÿþ', q: '>>>>????' },
  },
  {
    id: 'kid-a',
    maker: 'golang-jwt',
    alg: 'RS256',
    key: 'rsa',
    header: { kid: 'signing-2026-A' },
    claims,
  },
  { id: 'kid-none', maker: 'jsonwebtoken', alg: 'RS256', key: 'rsaNext', claims },
  { id: 'kid-none-ec', maker: 'PyJWT', alg: 'ES256', key: 'p256', claims },
  {
    id: 'x5t',
    maker: 'node:crypto',
    make: ({ rsa }) =>
      byHand({
        alg: 'RS256',
        key: rsa,
        header: { alg: 'RS256', typ: 'JWT', x5t: 'bW8ZcMjBCnJZS-ibX5UQDNStvx4' },
        payload: claims,
      }),
  },
  {
    id: 'public-as-secret',
    maker: 'node:crypto',
    make: (keys) =>
      byHand({ alg: 'HS256', key: openssl(['pkey', '-pubout'], keys.rsaNext), payload: claims }),
  },
  {
    id: 'public-as-secret-trimmed',
    maker: 'node:crypto',
    make: (keys) =>
      byHand({
        alg: 'HS512',
        key: Buffer.from(openssl(['pkey', '-pubout'], keys.p256).toString().trim()),
        payload: claims,
      }),
  },
  { id: 'rsa-1024', maker: 'jsonwebtoken', alg: 'RS256', key: 'rsaShort', claims },
  { id: 'rsa-1024-ps', maker: 'golang-jwt', alg: 'PS256', key: 'rsaShort', claims },
  { id: 'p256-zero', maker: 'golang-jwt', alg: 'ES256', key: 'p256Zero', claims },
  {
    id: 'json-secret',
    maker: 'node:crypto',
    make: () =>
      byHand({
        alg: 'HS256',
        key: Buffer.from(JSON.stringify({ kty: 'oct', k: url(bytes('text')) })),
        payload: claims,
      }),
  },
  { id: 'oct', maker: 'PyJWT', alg: 'HS256', secret: base64(bytes('text')), claims },
  {
    id: 'long-payload',
    maker: 'jsonwebtoken',
    alg: 'RS256',
    key: 'rsaNext',
    claims: { ...claims, description: 'a'.repeat(400) },
  },
];
