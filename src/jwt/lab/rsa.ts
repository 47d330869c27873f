/**
 * RSA forensics: s^e mod n (RFC 8017 section 5.2.2) shows the padding that the signer made. A padding that only this key
 * could have made proves that the key is right, whatever happened to the content; none proves that it is not.
 */
import { DIGEST_BYTES, type Hash } from '../algorithms.ts';
import { encode, equalBytes, fromBase64, fromBigInt, toBigInt } from '../bytes.ts';
import type { RsaRecovery, VerificationKey } from '../model.ts';
import { power } from './integers.ts';
import { recoverPss } from './pss.ts';
import { modulusOf } from './strict.ts';

/** DigestInfo prefixes, RFC 8017 section 9.2 note 1. */
const DIGEST_INFO: Readonly<Record<string, Hash>> = {
  '3021300906052b0e03021a05000414': 'SHA-1',
  '3031300d060960864801650304020105000420': 'SHA-256',
  '3041300d060960864801650304020205000430': 'SHA-384',
  '3051300d060960864801650304020305000440': 'SHA-512',
};

const HASHES = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const;

/** Larger exponents (or moduli) would let a hostile key spend seconds of the reader's processor. */
const MAX_EXPONENT_BITS = 64;
const MAX_MODULUS_BITS = 16_384;

/** EM = s^e mod n, as long as the modulus; null if key or signature cannot be raised. */
const encodedMessage = (key: VerificationKey, signature: Uint8Array): Uint8Array | null => {
  const n = modulusOf(key);
  const e = fromBase64(typeof key.jwk['e'] === 'string' ? key.jwk['e'] : '');
  if (!n || !e || e.length * 8 > MAX_EXPONENT_BITS || (key.bits ?? 0) > MAX_MODULUS_BITS)
    return null;
  const length = Math.ceil((key.bits ?? 0) / 8);
  return fromBigInt(power(toBigInt(signature), toBigInt(e), n), length);
};

/** 00 01, at least eight FF, 00 (RFC 8017 section 9.2): what follows; null if the bytes begin otherwise. */
const unpad = (em: Uint8Array): Uint8Array | null => {
  const zero = em.indexOf(0, 2);
  const isPadding = em[0] === 0 && em[1] === 1 && zero >= 10;
  return isPadding && em.subarray(2, zero).every((byte) => byte === 0xff)
    ? em.subarray(zero + 1)
    : null;
};

interface Digest {
  readonly hash: Hash | null;
  readonly digest: Uint8Array;
}

/** The digest and the hash that names itself before it; a bare digest, or one of a hash unknown here, names none. */
const readDigest = (info: Uint8Array): Digest => {
  for (const [prefix, hash] of Object.entries(DIGEST_INFO)) {
    const digest = info.subarray(prefix.length / 2);
    if (
      encode(info.subarray(0, prefix.length / 2), 'hex') === prefix &&
      digest.length === DIGEST_BYTES[hash]
    )
      return { hash, digest };
  }
  return { hash: null, digest: info };
};

/** Without a name, the length says which hash it may be. */
const hashesOf = ({ hash, digest }: Digest): readonly Hash[] =>
  hash ? [hash] : HASHES.filter((each) => DIGEST_BYTES[each] === digest.length);

const matches = async (found: Digest, data: Uint8Array<ArrayBuffer>): Promise<boolean> => {
  for (const hash of hashesOf(found)) {
    const digest = new Uint8Array(await crypto.subtle.digest(hash, data));
    if (equalBytes(digest, found.digest)) return true;
  }
  return false;
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
  // RFC 8017 section 5.2.2 step 1: no signature of this key is as large as its modulus
  if (toBigInt(signature) >= (modulusOf(key) ?? 0n)) return NOTHING;
  const em = encodedMessage(key, signature);
  if (!em) return null;
  const info = unpad(em);
  if (!info) return (await recoverPss(em, key.bits ?? 0, data)) ?? NOTHING;
  const found = readDigest(info);
  const digestMatches = await matches(found, data);
  return { padding: 'pkcs1', ...found, digestMatches, saltLength: null };
};
