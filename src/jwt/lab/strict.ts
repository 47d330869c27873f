/**
 * What a signature must be before any library sees it: the exact length and range for its algorithm. Browsers differ
 * here (Firefox takes ECDSA signatures of the wrong length, WebKitGTK takes Ed25519 S >= L and RSA s >= n).
 */
import { encode, fromBase64, toBigInt } from '../bytes.ts';
import type { Algorithm } from '../algorithms.ts';
import type { VerificationKey } from '../model.ts';
import { stringOf } from '../read/json.ts';
import { CURVES } from './curves.ts';

/** RFC 8032 section 5.1: L of edwards25519. */
const ED25519_ORDER = 0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3edn;

/** Points of order 1, 2, 4 and 8 (RFC 8032 section 5.1.7 does not exclude them): under them constants verify. */
const SMALL_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** The sign bit of x does not matter to the order. */
const hasSmallOrder = (point: Uint8Array): boolean => {
  const unsigned = point.slice();
  unsigned[31] = (unsigned[31] ?? 0) & 0x7f;
  return SMALL_ORDER.has(encode(unsigned, 'hex') ?? '');
};

/** RSA modulus as an integer; null if the key is no RSA key. */
export const modulusOf = (key: VerificationKey): bigint | null => {
  const n = key.jwk['n'];
  const bytes = typeof n === 'string' ? fromBase64(n) : null;
  return bytes && toBigInt(bytes);
};

/** Bytes that a signature under this algorithm and key has. */
export const signatureLengthOf = (algorithm: Algorithm, key: VerificationKey): number =>
  key.crv === 'Ed448' ? 114 : (algorithm.signatureLength ?? Math.ceil((key.bits ?? 0) / 8));

const inRange = (algorithm: Algorithm, key: VerificationKey, signature: Uint8Array): boolean => {
  const half = signature.length / 2;
  if (algorithm.kty === 'RSA') return toBigInt(signature) < (modulusOf(key) ?? 0n);
  if (algorithm.kty === 'EC') {
    const order = CURVES[key.crv ?? '']?.n ?? 0n;
    const [r, s] = [toBigInt(signature.subarray(0, half)), toBigInt(signature.subarray(half))];
    return r > 0n && r < order && s > 0n && s < order;
  }
  if (key.crv !== 'Ed25519') return true;
  const point = fromBase64(stringOf(key.jwk['x']) ?? '') ?? new Uint8Array(0);
  if (hasSmallOrder(point) || hasSmallOrder(signature.slice(0, half))) return false;
  return toBigInt(signature.slice(half).reverse()) < ED25519_ORDER;
};

/** Could these bytes be a signature under this algorithm and key at all? */
export const isWellFormed = (
  algorithm: Algorithm,
  key: VerificationKey,
  signature: Uint8Array,
): boolean =>
  signature.length === signatureLengthOf(algorithm, key) && inRange(algorithm, key, signature);

/** RFC 8017 section 3.1: an odd modulus and an odd exponent of 3 or more; anything else is no RSA key. */
export const isSaneRsa = (key: VerificationKey): boolean => {
  const e = fromBase64(typeof key.jwk['e'] === 'string' ? key.jwk['e'] : '');
  const [n, exponent] = [modulusOf(key) ?? 0n, e ? toBigInt(e) : 0n];
  return (n & 1n) === 1n && (exponent & 1n) === 1n && exponent >= 3n && exponent < n;
};
