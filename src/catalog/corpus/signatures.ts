/** Signatures that are right but for their form, their hash, or the text that they cover. */
import type { CauseId, Patch } from '#jwt/model.ts';
import { caseOf, partsOf, secrets, spki, tampered, type Case, type TokenId } from './case.ts';
import { mangled } from './scene-case.ts';
import { byEc, byEd, byRsa, bySecret } from './scenes.ts';

const p384: Patch = { ...byEc, key: spki('p384'), algorithms: 'ES384' };
const p521: Patch = { ...byEc, key: spki('p521'), algorithms: 'ES512' };
const rsa = (algorithms: string): Patch => ({ ...byRsa, algorithms });

/** As `openssl dgst -hex` prints it. */
const hexed = (id: TokenId, by: Patch): Case => {
  const [header, payload, der] = partsOf(id);
  const hex = Buffer.from(der, 'base64url').toString('hex');
  const token = `${header}.${payload}.${hex}`;
  return caseOf(id, 'DER in hexadecimal', { ...by, token }, 'sig-ecdsa-der');
};

const forms: readonly Case[] = [
  caseOf('der-es256', 'DER', byEc, 'sig-ecdsa-der'),
  caseOf('der-es384', 'DER', p384, 'sig-ecdsa-der'),
  caseOf('der-es512', 'DER', p521, 'sig-ecdsa-der'),
  hexed('der-es256', byEc),
  hexed('der-es384', p384),
  hexed('der-es512', p521),
  caseOf('der-by-hand', 'DER', { ...byEc, key: spki('p256Other') }, 'sig-ecdsa-der'),
  caseOf('shorn-es256', 'a leading zero lost', byEc, 'sig-ecdsa-length'),
  caseOf('shorn-es384', 'a leading zero lost', p384, 'sig-ecdsa-length'),
  caseOf('hex-hs256', 'hexadecimal', bySecret, 'sig-hex'),
  caseOf('hex-rs256', 'hexadecimal', byRsa, 'sig-hex'),
  caseOf('encoded-hex-hs256', 'hexadecimal, encoded', bySecret, 'sig-double-encoded'),
  caseOf('encoded-base64-rs256', 'Base64, encoded', byRsa, 'sig-double-encoded'),
  caseOf('encoded-base64-es256', 'Base64, encoded', byEc, 'sig-double-encoded'),
  caseOf('salt-0', 'no salt', rsa('PS256'), 'sig-pss-salt'),
  caseOf('salt-max', 'the longest salt', rsa('PS256'), 'sig-pss-salt'),
  caseOf('salt-20-ps512', 'a salt of 20 bytes', rsa('PS512'), 'sig-pss-salt'),
  caseOf('sha512-rs256', 'SHA-512 under RS256', byRsa, 'sig-wrong-hash'),
  caseOf('sha1-rs256', 'SHA-1 under RS256', byRsa, 'sig-wrong-hash'),
  caseOf('sha256-ps384', 'SHA-256 under PS384', rsa('PS384'), 'sig-wrong-hash'),
  caseOf(
    'sha256-hs512',
    'SHA-256 under HS512',
    { ...bySecret, key: secrets.long, algorithms: 'HS512' },
    'sig-wrong-hash',
  ),
  caseOf('sha512-hs256', 'SHA-512 under HS256', bySecret, 'sig-wrong-hash'),
];

const graph = (id: TokenId): Case =>
  caseOf(
    id,
    'a token for Microsoft Graph',
    {
      key: spki('rsa'),
      algorithms: 'RS256',
      issuer: 'https://sts.windows.net/0a1b2c3d-4e5f-6789-abcd-ef0123456789/',
      audience: '00000003-0000-0000-c000-000000000000',
    },
    'ms-graph-nonce',
  );

const rewritten: readonly Case[] = [
  caseOf('spaced-rs256', 'spaces written', byRsa, 'sig-reserialized-payload'),
  caseOf('spaced-es256', 'spaces written', byEc, 'sig-reserialized-payload'),
  caseOf('sorted-hs256', 'members sorted', bySecret, 'sig-reserialized-payload'),
  caseOf('slashes-rs256', 'slashes escaped', byRsa, 'sig-reserialized-payload'),
  caseOf('escapes-hs256', 'letters escaped', bySecret, 'sig-reserialized-payload'),
  caseOf('indented-eddsa', 'indented', byEd, 'sig-reserialized-payload'),
  graph('graph-nonce'),
  graph('graph-nonce-2'),
];

const changed = (
  id: TokenId,
  verifier: Patch,
  change: Readonly<Record<string, unknown>>,
  ...accept: CauseId[]
): Case =>
  caseOf(
    id,
    `${Object.keys(change).join()} changed after signing`,
    { ...verifier, token: tampered(id, change) },
    ...accept,
  );

/** The header and payload of one token, the signature of another. */
const grafted = (id: TokenId, from: TokenId): string => {
  const [header, payload] = partsOf(id);
  return `${header}.${payload}.${partsOf(from)[2]}`;
};

const open = ['payload-tampered', 'wrong-key', 'secret-wrong', 'signature-mismatch'];

const changes: readonly Case[] = [
  changed('sound-RS256', byRsa, { sub: 'admin' }, 'payload-tampered'),
  changed('sound-RS256', byRsa, { exp: 1_999_999_999 }, 'payload-tampered'),
  changed('sound-RS384', rsa('RS384'), { role: 'admin' }, 'payload-tampered'),
  changed('sound-PS256', rsa('PS256'), { sub: 'admin' }, 'payload-tampered'),
  changed('sound-PS512', rsa('PS512'), { scope: 'write' }, 'payload-tampered'),
  changed('sound-ES256', byEc, { sub: 'admin' }, ...open),
  changed('sound-EdDSA', byEd, { sub: 'admin' }, ...open),
  changed('sound-HS256', bySecret, { sub: 'admin' }, ...open),
  caseOf(
    'sound-RS256',
    'the signature of another token',
    { ...byRsa, token: grafted('sound-RS256', 'orders') },
    'payload-tampered',
  ),
  mangled(
    'orders',
    'another kid written in',
    (token) => {
      const header = Buffer.from('{"alg":"RS256","typ":"JWT","kid":"x"}').toString('base64url');
      return token.replace(/^[^.]+/, header);
    },
    'payload-tampered',
  ),
];

export const signatures: readonly Case[] = [...forms, ...rewritten, ...changes];
