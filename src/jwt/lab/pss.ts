/** EMSA-PSS, read backwards (RFC 8017 section 9.1.2) with every hash, so that the salt length is found and not assumed. */
import { DIGEST_BYTES, type Hash } from '../algorithms.ts';
import { equalBytes } from '../bytes.ts';
import type { RsaRecovery } from '../model.ts';

const HASHES = ['SHA-256', 'SHA-384', 'SHA-512', 'SHA-1'] as const;

const digest = async (
  hash: Hash,
  data: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await crypto.subtle.digest(hash, data));

/** MGF1, RFC 8017 appendix B.2.1. */
const mask = async (hash: Hash, seed: Uint8Array, length: number): Promise<Uint8Array> => {
  const out = new Uint8Array(length + 64);
  const block = new Uint8Array(seed.length + 4);
  block.set(seed);
  for (let at = 0, counter = 0; at < length; counter++) {
    new DataView(block.buffer).setUint32(seed.length, counter);
    const part = await digest(hash, block);
    out.set(part, at);
    at += part.length;
  }
  return out.subarray(0, length);
};

/** H' of step 13: the hash over eight zero octets, the message's hash and the salt. */
const expected = async (
  hash: Hash,
  data: Uint8Array<ArrayBuffer>,
  salt: Uint8Array,
): Promise<Uint8Array> => {
  const message = await digest(hash, data);
  const block = new Uint8Array(8 + message.length + salt.length);
  block.set(message, 8);
  block.set(salt, 8 + message.length);
  return digest(hash, block);
};

const tryHash = async (
  em: Uint8Array,
  emBits: number,
  hash: Hash,
  maskHash: Hash,
  data: Uint8Array<ArrayBuffer>,
): Promise<RsaRecovery | null> => {
  const hashLength = DIGEST_BYTES[hash];
  const dbLength = em.length - hashLength - 1;
  if (dbLength < 1) return null;
  const h = em.subarray(dbLength, dbLength + hashLength);
  const dbMask = await mask(maskHash, h, dbLength);
  const db = em.subarray(0, dbLength).map((byte, i) => byte ^ (dbMask[i] ?? 0));
  db[0] = (db[0] ?? 0) & (0xff >> (8 * em.length - emBits));
  const one = db.findIndex((byte) => byte !== 0);
  if (one < 0 || db[one] !== 1) return null;
  const salt = db.subarray(one + 1);
  const digestMatches = equalBytes(await expected(hash, data, salt), h);
  return { padding: 'pss', hash, digestMatches, saltLength: salt.length };
};

const zerosOf = (em: Uint8Array, hash: Hash, { saltLength }: RsaRecovery): number =>
  em.length - 2 - (saltLength ?? 0) - DIGEST_BYTES[hash];

/**
 * The PSS encoding, if the bytes are one. Without a matching digest, a run of zeros and a one is the only sign, which
 * random bytes show with a chance of about 1 in 256 for each hash: so eight zero bytes are asked for.
 */
export const recoverPss = async (
  encoded: Uint8Array,
  modulusBits: number,
  data: Uint8Array<ArrayBuffer>,
): Promise<RsaRecovery | null> => {
  const em = (modulusBits - 1) % 8 === 0 ? encoded.subarray(1) : encoded;
  if (em[em.length - 1] !== 0xbc) return null;
  for (const hash of HASHES) {
    // RFC 7518 section 3.5 wants MGF1 with the same hash; Java and OpenSSL may be left at SHA-1
    for (const maskHash of new Set<Hash>([hash, 'SHA-1'])) {
      const found = await tryHash(em, modulusBits - 1, hash, maskHash, data);
      if (found && (found.digestMatches || zerosOf(em, hash, found) >= 8)) return found;
    }
  }
  return null;
};
