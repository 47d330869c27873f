/** Finds the test key behind a signature, so that the same issuer can sign once more. */
import {
  constants,
  createHmac,
  createPublicKey,
  sign,
  timingSafeEqual,
  verify,
  type KeyObject,
} from 'node:crypto';
import { privateKey } from '../mint.ts';

export type Signer = (input: string) => Buffer;

const names = ['rsaA', 'rsaB', 'p256A', 'p256B', 'p384', 'p521', 'secp256k1'];

const hashOf = (alg: string): string => `sha${alg.slice(2)}`;

const withOptions = (alg: string, key: KeyObject) => ({
  key,
  dsaEncoding: 'ieee-p1363' as const,
  ...(alg.startsWith('PS') && {
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  }),
});

const fits = (alg: string, key: KeyObject): boolean =>
  alg.startsWith('ES') ? key.asymmetricKeyType === 'ec' : key.asymmetricKeyType === 'rsa';

const byKey = (alg: string, input: string, signature: Buffer): Signer | null => {
  for (const key of names.map(privateKey).filter((one) => fits(alg, one))) {
    const of = withOptions(alg, createPublicKey(key));
    if (verify(hashOf(alg), Buffer.from(input), of, signature))
      return (text) => sign(hashOf(alg), Buffer.from(text), withOptions(alg, key));
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
    const signer: Signer = (text) => createHmac(hashOf(alg), secret).update(text).digest();
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
  return /^(?:RS|PS|ES)\d{3}$/.test(alg) ? byKey(alg, input, signature) : null;
};
