/** What an attacker needs: tokens made by hand, from keys that are published as test keys. */
import { constants, createHmac, createPrivateKey, sign, type KeyObject } from 'node:crypto';
import privateKeys from '#content/keys/private.json' with { type: 'json' };
import type { Patch } from '../model.ts';
import { NOW } from './attack.ts';

type Name = Exclude<keyof typeof privateKeys, '//'>;

export const privateKey = (name: Name): KeyObject =>
  createPrivateKey({ key: privateKeys[name], format: 'jwk' });

export const claims = {
  iss: 'https://example.com',
  sub: 'user-1234',
  aud: 'api.example.com',
  iat: NOW - 60,
  exp: NOW + 600,
};

/** Text and bytes as they stand, anything else as JSON. */
export const encode = (value: unknown): string =>
  Buffer.from(
    typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value),
  ).toString('base64url');

export const inputOf = (header: unknown, payload: unknown = claims): string =>
  `${encode(header)}.${encode(payload)}`;

const hashOf = (alg: string): string => `sha${alg.slice(2, 5)}`;

export const mac = (alg: string, input: string, key: string | Uint8Array): Buffer =>
  createHmac(hashOf(alg), key).update(input).digest();

/** A signature of the named algorithm over the text; R || S for ECDSA (RFC 7518 section 3.4). */
export const signatureOf = (alg: string, input: string, key: KeyObject): Buffer => {
  const isEdwards = alg.startsWith('Ed');
  const padding = alg.startsWith('PS')
    ? constants.RSA_PKCS1_PSS_PADDING
    : constants.RSA_PKCS1_PADDING;
  const options = key.asymmetricKeyType?.startsWith('rsa')
    ? { key, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : ({ key, dsaEncoding: 'ieee-p1363' } as const);
  return sign(isEdwards ? null : hashOf(alg), Buffer.from(input), options);
};

export const withSignature = (input: string, signature: Uint8Array | string): string =>
  `${input}.${typeof signature === 'string' ? signature : encode(signature)}`;

/** HMAC with a secret, or else a signature with a private key; header and payload as JSON, or as the text they are. */
export const mint = (
  alg: string,
  key: string | Uint8Array | KeyObject,
  header: unknown = { alg, typ: 'JWT' },
  payload: unknown = claims,
): string => {
  const input = inputOf(header, payload);
  const isMac = typeof key === 'string' || key instanceof Uint8Array;
  return withSignature(input, isMac ? mac(alg, input, key) : signatureOf(alg, input, key));
};

export const draft = (token: string, key: string, more: Patch = {}): Patch => ({
  token,
  key,
  ...more,
});
