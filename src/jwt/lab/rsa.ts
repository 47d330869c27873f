/**
 * RSA forensics: s^e mod n (RFC 8017 section 5.2.2) shows the padding that the signer made. A padding that only this key
 * could have made proves that the key is right, whatever happened to the content; none proves that it is not.
 */
import type { Hash } from '../algorithms.ts';
import { encode, equalBytes, fromBase64, fromBigInt, toBigInt } from '../bytes.ts';
import type { RsaRecovery, VerificationKey } from '../model.ts';
import { recoverPss } from './pss.ts';
import { modulusOf } from './strict.ts';

/** DigestInfo prefixes, RFC 8017 section 9.2 note 1. */
const DIGEST_INFO: Readonly<Record<string, Hash>> = {
  '3021300906052b0e03021a05000414': 'SHA-1',
  '3031300d060960864801650304020105000420': 'SHA-256',
  '3041300d060960864801650304020205000430': 'SHA-384',
  '3051300d060960864801650304020305000440': 'SHA-512',
};
const DIGEST_BYTES: Readonly<Record<Hash, number>> = {
  'SHA-1': 20,
  'SHA-256': 32,
  'SHA-384': 48,
  'SHA-512': 64,
};

/** Larger exponents (or moduli) would let a hostile key spend seconds of the reader's processor. */
const MAX_EXPONENT_BITS = 64;
const MAX_MODULUS_BITS = 16_384;

const power = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
};

/** EM = s^e mod n, as long as the modulus; null if key or signature cannot be raised. */
export const encodedMessage = (key: VerificationKey, signature: Uint8Array): Uint8Array | null => {
  const n = modulusOf(key);
  const e = fromBase64(typeof key.jwk['e'] === 'string' ? key.jwk['e'] : '');
  if (!n || !e || e.length * 8 > MAX_EXPONENT_BITS || (key.bits ?? 0) > MAX_MODULUS_BITS)
    return null;
  const s = toBigInt(signature);
  const length = Math.ceil((key.bits ?? 0) / 8);
  return s < n ? fromBigInt(power(s, toBigInt(e), n), length) : null;
};

/** EMSA-PKCS1-v1_5: 00 01 FF.. 00 DigestInfo (RFC 8017 section 9.2); null if it is not that. */
const readPkcs1 = (em: Uint8Array): { readonly hash: Hash; readonly digest: Uint8Array } | null => {
  const zero = em.indexOf(0, 2);
  if (em[0] !== 0 || em[1] !== 1 || zero < 10 || em.subarray(2, zero).some((byte) => byte !== 0xff))
    return null;
  const info = em.subarray(zero + 1);
  for (const [prefix, hash] of Object.entries(DIGEST_INFO)) {
    const digest = info.subarray(prefix.length / 2);
    if (
      encode(info.subarray(0, prefix.length / 2), 'hex') === prefix &&
      digest.length === DIGEST_BYTES[hash]
    )
      return { hash, digest };
  }
  return null;
};

const NOTHING: RsaRecovery = {
  padding: 'none',
  hash: null,
  digestMatches: false,
  saltLength: null,
};

/** What the signature shows under this RSA key; null if it cannot be raised. */
export const recover = async (
  key: VerificationKey,
  signature: Uint8Array,
  data: Uint8Array<ArrayBuffer>,
): Promise<RsaRecovery | null> => {
  const em = encodedMessage(key, signature);
  if (!em) return null;
  const pkcs1 = readPkcs1(em);
  if (!pkcs1) return (await recoverPss(em, key.bits ?? 0, data)) ?? NOTHING;
  const digest = new Uint8Array(await crypto.subtle.digest(pkcs1.hash, data));
  return {
    padding: 'pkcs1',
    hash: pkcs1.hash,
    digestMatches: equalBytes(digest, pkcs1.digest),
    saltLength: null,
  };
};
