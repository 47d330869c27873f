import type { KeyName } from '../keys.ts';
import { secrets, type SecretName } from '../secrets.ts';

export type Keys = Readonly<Record<KeyName, string>>;

/** Signed by a library, in its own process. */
export interface LibraryOrder {
  readonly id: string;
  readonly maker: 'jsonwebtoken' | 'PyJWT' | 'golang-jwt';
  readonly alg: string;
  readonly key?: KeyName;
  /** The bytes of the secret, in Base64. */
  readonly secret?: string;
  readonly header?: object;
  readonly claims: object;
}

/** Made here, out of OpenSSL's or node:crypto's signatures. */
export interface HandOrder {
  readonly id: string;
  readonly maker: 'node:crypto' | 'OpenSSL';
  readonly make: (keys: Keys) => string;
}

export type Order = LibraryOrder | HandOrder;

/** The moment at which the corpus is verified, and the times of a token that is good then. */
export const NOW = 1_795_300_000;
export const times = { iat: NOW - 120, exp: NOW + 3480 };

export const bytes = (name: SecretName, encoding: BufferEncoding = 'utf8'): Buffer =>
  Buffer.from(secrets[name], encoding);

export const base64 = (value: string | Uint8Array): string =>
  Buffer.from(value as string).toString('base64');
