/** JWK and JWK Set (RFC 7517, members by RFC 7518 section 6 and RFC 8037 section 2), and what is pasted in their place. */
import { fromBase64, toBase64Url, toBigInt } from '../bytes.ts';
import { CURVES, isOnCurve } from '../lab/curves.ts';
import type { Json, JsonObject, KeyForm, VerificationKey } from '../model.ts';
import { isObject, stringOf } from './json.ts';

/** Bytes of a coordinate. */
export const FIELD_BYTES: Readonly<Record<string, number>> = {
  'P-256': 32,
  'P-384': 48,
  'P-521': 66,
  secp256k1: 32,
};
const CURVE_BITS: Readonly<Record<string, number>> = {
  'P-256': 256,
  'P-384': 384,
  'P-521': 521,
  secp256k1: 256,
};
const PUBLIC: Readonly<Record<string, readonly string[]>> = {
  RSA: ['n', 'e'],
  EC: ['x', 'y'],
  OKP: ['x'],
  oct: ['k'],
  AKP: ['pub'],
};
const OKP_BYTES: Readonly<Record<string, number>> = { Ed25519: 32, Ed448: 57 };

const withoutLeadingZeros = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? new Uint8Array(0) : bytes.subarray(first);
};

/** An integer of exactly `size` bytes, or of as many as it needs; null if it is zero or does not fit. */
const integer = (bytes: Uint8Array, size: number | undefined): Uint8Array | null => {
  const significant = withoutLeadingZeros(bytes);
  const length = size ?? significant.length;
  if (significant.length === 0 || significant.length > length) return null;
  const padded = new Uint8Array(length);
  padded.set(significant, length - significant.length);
  return padded;
};

/** The member's bytes, brought to the length that its type has; null if there is no reading. */
const canonical = (jwk: JsonObject, member: string): string | null => {
  const value = stringOf(jwk[member]);
  const bytes = value === null ? null : fromBase64(value);
  if (!bytes) return member === 'k' && value === '' ? '' : null;
  const crv = stringOf(jwk['crv']) ?? '';
  switch (jwk['kty']) {
    case 'OKP':
      return bytes.length === OKP_BYTES[crv] ? toBase64Url(bytes) : null;
    case 'EC': {
      const size = FIELD_BYTES[crv];
      const number = size === undefined ? null : integer(bytes, size);
      return number && toBase64Url(number);
    }
    case 'RSA': {
      const number = integer(bytes, undefined);
      return number && toBase64Url(number);
    }
    default:
      return toBase64Url(bytes);
  }
};

const bitsOf = (jwk: JsonObject): number | null => {
  if (jwk['kty'] === 'EC') return CURVE_BITS[stringOf(jwk['crv']) ?? ''] ?? null;
  const bytes = fromBase64(stringOf(jwk[jwk['kty'] === 'RSA' ? 'n' : 'k']) ?? '');
  if (jwk['kty'] === 'oct') return (bytes?.length ?? 0) * 8;
  return jwk['kty'] === 'RSA' && bytes ? bytes.length * 8 - (Math.clz32(bytes[0] ?? 0) - 24) : null;
};

/** Are x and y a point of the curve? Of what is no EC key, nobody asks. */
const isPoint = ({ jwk }: VerificationKey): boolean => {
  const curve = jwk['kty'] === 'EC' ? CURVES[stringOf(jwk['crv']) ?? ''] : undefined;
  const number = (name: string): bigint =>
    toBigInt(fromBase64(stringOf(jwk[name]) ?? '') ?? new Uint8Array(0));
  return !curve || isOnCurve([number('x'), number('y')], curve);
};

/** No issuer has more keys. Of a longer set, only the key that is chosen is computed with. */
const MOST_KEYS = 64;

export const markOffCurve = (key: VerificationKey): VerificationKey =>
  isPoint(key) ? key : { ...key, isOffCurve: true };

/** A number of another length than it has by RFC 7518 section 6.2.1.2 or 6.3.1.1. */
const isResized = (given: Json | undefined, clean: Json | undefined): boolean =>
  stringOf(given)?.replace(/[=\s]/g, '').length !== stringOf(clean)?.length;

export interface JwkReading {
  readonly key: VerificationKey;
  /** Some member was not as RFC 7518 wants it, and was put right. */
  readonly repaired: boolean;
  readonly isPrivate: boolean;
}

/** A key from the public members of a JWK; null if they are missing, unreadable or of no known type. */
export const readJwk = (jwk: JsonObject, form: KeyForm, index: number): JwkReading | null => {
  const kty = stringOf(jwk['kty']) ?? '';
  const members = PUBLIC[kty];
  if (!members) return null;
  const clean: Record<string, Json> = { kty };
  if (kty === 'EC' || kty === 'OKP') clean['crv'] = jwk['crv'] ?? null;
  for (const member of members) {
    const value = canonical(jwk, member);
    if (value === null) return null;
    clean[member] = value;
  }
  const keyOps = jwk['key_ops'];
  const isOther = (name: string): boolean => isResized(jwk[name], clean[name]);
  const resized = (form === 'jwks' || kty === 'RSA') && members.some(isOther);
  const key: VerificationKey = {
    ...(resized ? { isResized: true } : {}),
    form,
    jwk: clean,
    kty,
    crv: stringOf(clean['crv']),
    bits: bitsOf(clean),
    kid: stringOf(jwk['kid']),
    alg: stringOf(jwk['alg']),
    use: stringOf(jwk['use']),
    keyOps: Array.isArray(keyOps) ? keyOps.filter((item) => typeof item === 'string') : null,
    index,
  };
  // OpenSSL, Go and Java read over zeros before n or e, in a set or alone; whatever else differs, they refuse
  const repaired = members.some(
    (name) => jwk[name] !== clean[name] && !(kty === 'RSA' && isOther(name)),
  );
  const marked = index < MOST_KEYS ? markOffCurve(key) : key;
  return { key: marked, repaired, isPrivate: kty !== 'oct' && 'd' in jwk };
};

/** A JWK Set's keys; null if the object is none. Members that are no keys stay null, so that indexes hold. */
export const readJwks = (object: JsonObject): readonly (JwkReading | null)[] | null => {
  const keys = object['keys'];
  if (!Array.isArray(keys)) return null;
  return keys.map((item: Json, index) => (isObject(item) ? readJwk(item, 'jwks', index) : null));
};
