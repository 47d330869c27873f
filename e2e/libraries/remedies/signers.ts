/** Finds the test key behind a signature, so that the same issuer can sign once more. */
import { createHmac, createPublicKey, timingSafeEqual, verify, type KeyObject } from 'node:crypto';
import { byKey, hashOf, withOptions } from '../keys.ts';
import { privateKey, type Signer } from '../mint.ts';

const names = ['rsaA', 'rsaB', 'p256A', 'p256B', 'p384', 'p521', 'secp256k1'];

const fits = (alg: string, key: KeyObject): boolean =>
  alg.startsWith('ES') ? key.asymmetricKeyType === 'ec' : key.asymmetricKeyType === 'rsa';

const byTestKey = (alg: string, input: string, signature: Buffer): Signer | null => {
  for (const key of names.map(privateKey).filter((one) => fits(alg, one))) {
    const of = withOptions(alg, createPublicKey(key));
    if (verify(hashOf(alg), Buffer.from(input), of, signature)) return byKey(alg, key);
  }
  return null;
};

const bySecret = (
  alg: string,
  input: string,
  signature: Buffer,
  secrets: readonly Buffer[],
): Signer | null => {
  for (const secret of secrets) {
    const signer: Signer = (text) =>
      createHmac(hashOf(alg) ?? '', secret)
        .update(text)
        .digest();
    const right = signer(input);
    if (right.length === signature.length && timingSafeEqual(right, signature)) return signer;
  }
  return null;
};

/** Null: none of the test keys, and none of these secrets, made this signature. */
export const signerOf = (
  alg: string,
  input: string,
  signature: Buffer,
  secrets: readonly Buffer[],
): Signer | null => {
  if (alg === 'none' && signature.length === 0) return () => signature;
  if (/^HS\d{3}$/.test(alg)) return bySecret(alg, input, signature, secrets);
  return /^(?:RS|PS|ES)\d{3}$/.test(alg) ? byTestKey(alg, input, signature) : null;
};
