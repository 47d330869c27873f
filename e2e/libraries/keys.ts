/** A test key for each algorithm. */
import { constants, sign, type KeyObject } from 'node:crypto';
import { ed25519A, p256A, p384, p521, rsaA, secp256k1 } from '#content/keys/keys.ts';
import { privateKey, type Signer } from './mint.ts';

const keys = { ed25519A, p256A, p384, p521, rsaA, secp256k1 };

const names: Readonly<Record<string, keyof typeof keys>> = {
  ES256: 'p256A',
  ES256K: 'secp256k1',
  ES384: 'p384',
  ES512: 'p521',
  EdDSA: 'ed25519A',
  Ed25519: 'ed25519A',
};

export const keyNameOf = (alg: string): keyof typeof keys => names[alg] ?? 'rsaA';
export const keyOf = (alg: string): { readonly spki: string; readonly kid: string } =>
  keys[keyNameOf(alg)];

/** Null: EdDSA has no hash of its own to name (RFC 8032). */
export const hashOf = (alg: string): string | null =>
  alg.startsWith('Ed') ? null : `sha${/\d{3}/.exec(alg)?.[0] ?? ''}`;

/** What Node takes to sign or to verify as RFC 7518 section 3 has it. */
export const withOptions = (alg: string, key: KeyObject) => ({
  key,
  dsaEncoding: 'ieee-p1363' as const,
  ...(alg.startsWith('PS') && {
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  }),
});

/** Signs as RFC 7518 section 3 and RFC 8037 section 3.1 have it. */
export const byKey =
  (alg: string, key: KeyObject): Signer =>
  (input) =>
    sign(hashOf(alg), Buffer.from(input), withOptions(alg, key));

export const byAlgorithm = (alg: string): Signer => byKey(alg, privateKey(keyNameOf(alg)));
