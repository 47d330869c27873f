/** Keys in Base64 too often, with other dashes, as bare numbers, or with what stood round them. */
import { encode, extra, jwk, jwks, spki, text, type Case } from './case.ts';
import { broken } from './scene-case.ts';
import { scenes } from './scenes.ts';
import { times } from './slips-in-secrets.ts';

const rsa = spki('rsaNext');
const plain = jwk('rsaNext');
const member = (key: ReturnType<typeof jwk>, name: string): Buffer =>
  Buffer.from(String(key[name]), 'base64url');
const base64 = (value: string | Uint8Array): string => Buffer.from(value).toString('base64');
const DASHES = Array.from('\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe63\uff0d');
const lines = rsa.trim().split('\n');

const layers: readonly Case[] = [
  ...[2, 3, 4].map((n) =>
    broken('orders', `a PEM in Base64, ${n} times`, { key: times(n, rsa) }, 'pem-missing-armor'),
  ),
  broken('orders', 'Base64 in YAML', { key: `tls.crt: ${base64(rsa)}` }, 'pem-missing-armor'),
  broken('orders', 'Base64 in .env', { key: `JWT_KEY="${base64(rsa)}"` }, 'pem-missing-armor'),
  broken('orders', 'a JWK in Base64', { key: base64(text(plain)) }, 'key-object-type-wrong'),
  broken('okta', 'a JWKS in Base64', { key: base64(scenes.okta.key) }, 'key-object-type-wrong'),
];

const pems: readonly Case[] = [
  ...DASHES.flatMap((dash) => [
    broken('orders', `a PEM with ${dash}`, { key: rsa.replaceAll('-', dash) }, 'pem-malformed'),
    broken('orders', `a frame of ${dash}`, { key: rsa.replaceAll('-----', dash) }, 'pem-malformed'),
  ]),
  broken('orders', 'empty lines', { key: lines.join('\n\n') }, 'pem-malformed'),
  broken('orders', 'an empty line', { key: lines.toSpliced(4, 0, '').join('\n') }, 'pem-malformed'),
  broken('orders', 'a space before each line', { key: lines.join('\r\n ') }, 'pem-malformed'),
  broken(
    'orders',
    'numbered lines',
    { key: lines.map((line, i) => `${i}  ${line}`).join('\n') },
    'pem-malformed',
  ),
  broken('orders', 'a diff', { key: lines.map((line) => `+${line}`).join('\n') }, 'pem-malformed'),
  broken('orders', 'an answer to a mail', { key: `> ${lines.join('\n> ')}` }, 'pem-malformed'),
  broken('orders', 'a block of YAML', { key: `key: |\n  ${lines.join('\n  ')}` }, 'pem-malformed'),
  broken('orders', 'the plus signs of a form', { key: rsa.replaceAll('+', ' ') }, 'pem-malformed'),
  broken('orders', 'carriage returns', { key: lines.join('\r') }, 'pem-newlines-lost'),
  broken(
    'orders',
    'labelled as PKCS#1',
    { key: rsa.replaceAll('PUBLIC', 'RSA PUBLIC') },
    'pem-malformed',
  ),
  broken(
    'billing',
    'PKCS#1 labelled as SPKI',
    { key: extra.rsaPkcs1.replaceAll('RSA ', '') },
    'pem-malformed',
  ),
];

const point = Buffer.concat([Buffer.of(4), member(jwk('p256'), 'x'), member(jwk('p256'), 'y')]);
const okp = member(jwk('ed25519'), 'x');

const raw: readonly Case[] = (['hex', 'base64', 'base64url'] as const).flatMap((form) => [
  broken('mobile', `a point in ${form}`, { key: point.toString(form) }, 'key-format-wrong'),
  broken('edge', `an Ed25519 key in ${form}`, { key: okp.toString(form) }, 'key-format-wrong'),
  broken(
    'orders',
    `a modulus in ${form}`,
    { key: member(plain, 'n').toString(form) },
    'key-format-wrong',
  ),
]);

const n = encode(Buffer.concat([Buffer.alloc(1), member(plain, 'n')]));
const swapped = { ...plain, n: plain['e'], e: plain['n'] };
const certificate = extra.rsaCertificate.replace(/-----[^-]*-----|\s/g, '');

const members: readonly Case[] = [
  broken('orders', 'n with a zero', { key: text({ ...plain, n }) }, 'jwk-leading-zeros'),
  broken('orders', 'n with a zero, in a set', { key: jwks({ ...plain, n }) }, 'jwk-leading-zeros'),
  broken(
    'orders',
    'e of four bytes',
    { key: text({ ...plain, e: 'AAEAAQ' }) },
    'jwk-leading-zeros',
  ),
  {
    ...broken('orders', 'n and e swapped', { key: text(swapped) }, 'jwk-malformed'),
    also: ['rsa-key-too-short'],
  },
  broken(
    'orders',
    'other dashes in a JWK',
    { key: text(plain).replaceAll('-', '–') },
    'jwk-malformed',
  ),
  broken(
    'bank',
    'a key for RS256 alone',
    { key: text(jwk('rsaNext', { alg: 'RS256' })) },
    'jwk-alg-conflict',
  ),
  broken(
    'airflow',
    'x5c alone',
    { key: text({ kty: 'RSA', x5c: [certificate] }) },
    'jwk-malformed',
  ),
];

export const slipsInKeys: readonly Case[] = [...layers, ...pems, ...raw, ...members];
