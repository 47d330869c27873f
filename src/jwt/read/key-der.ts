/** Keys in DER: SPKI, PKCS#1, PKCS#8, SEC1 and X.509 (RFC 5280, 8017, 5958, 5915), reduced to a public JWK. */
import { encode, fromBigInt, toBase64Url, toBigInt } from '../bytes.ts';
import { CURVES as GROUPS, rootAbove } from '../lab/curves.ts';
import type { JsonObject, KeyForm } from '../model.ts';
import { readBits, readNodes, readSequence, readUnsigned, TAG, type Node } from './der.ts';
import { FIELD_BYTES } from './key-jwk.ts';

export interface DerKey {
  readonly form: KeyForm;
  readonly jwk: JsonObject;
  readonly isPrivate: boolean;
  /** SEC 1 section 2.3.3: OpenSSL reads such a point, Go and Java don't. */
  readonly isCompressed: boolean;
}

const RSA = ['2a864886f70d010101', '2a864886f70d01010a'];
const EC = '2a8648ce3d0201';
/** JOSE has the first four. Of the others, the name is all that a diagnosis needs. */
const CURVES: Readonly<Record<string, string>> = {
  '2a8648ce3d030107': 'P-256',
  '2b81040022': 'P-384',
  '2b81040023': 'P-521',
  '2b8104000a': 'secp256k1',
  '2b81040021': 'P-224',
  '2b2403030208010107': 'brainpoolP256r1',
};
const DSA = '2a8648ce380401';
const EDWARDS: Readonly<Record<string, string>> = {
  '2b656e': 'X25519',
  '2b656f': 'X448',
  '2b6570': 'Ed25519',
  '2b6571': 'Ed448',
};
const LATTICE: Readonly<Record<string, string>> = {
  '608648016503040311': 'ML-DSA-44',
  '608648016503040312': 'ML-DSA-65',
  '608648016503040313': 'ML-DSA-87',
};

const oid = (node: Node | undefined): string =>
  node?.tag === TAG.oid ? (encode(node.body, 'hex') ?? '') : '';

const rsa = (n: Node | undefined, e: Node | undefined): JsonObject | null => {
  const modulus = readUnsigned(n);
  const exponent = readUnsigned(e);
  return modulus && exponent
    ? { kty: 'RSA', n: toBase64Url(modulus), e: toBase64Url(exponent) }
    : null;
};

const isCompressed = (point: Uint8Array | null): boolean => point?.[0] === 2 || point?.[0] === 3;

/** The second coordinate of a point (SEC 1 section 2.3.4): as it stands, or by its parity. */
const readY = (crv: string, point: Uint8Array, size: number): Uint8Array | null => {
  if (point[0] === 4 && point.length === 1 + 2 * size) return point.subarray(1 + size);
  const group = GROUPS[crv];
  if (!group || !isCompressed(point) || point.length !== 1 + size) return null;
  const y = rootAbove(toBigInt(point.subarray(1)), BigInt((point[0] ?? 0) % 2), group);
  return y === null ? null : fromBigInt(y, size);
};

/** A private key may come without its point. */
const ec = (id: string, point: Uint8Array | null, isPrivate = false): JsonObject | null => {
  const crv = CURVES[id];
  if (crv === undefined) return null;
  const size = FIELD_BYTES[crv];
  if (size === undefined || (isPrivate && !point)) return { kty: 'EC', crv };
  const y = point && readY(crv, point, size);
  return y && { kty: 'EC', crv, x: toBase64Url(point.subarray(1, 1 + size)), y: toBase64Url(y) };
};

/** SubjectPublicKeyInfo, RFC 5280 section 4.1.2.7. */
const spki = (nodes: readonly Node[]): JsonObject | null => {
  const algorithm = readSequence(nodes[0]);
  const bits = readBits(nodes[1]);
  if (!algorithm || !bits) return null;
  const id = oid(algorithm[0]);
  if (RSA.includes(id)) {
    const members = readSequence(readNodes(bits)?.[0]);
    return members ? rsa(members[0], members[1]) : null;
  }
  if (id === DSA) return { kty: 'DSA' };
  if (id === EC) return ec(oid(algorithm[1]), bits);
  if (EDWARDS[id]) return { kty: 'OKP', crv: EDWARDS[id], x: toBase64Url(bits) };
  return LATTICE[id] ? { kty: 'AKP', alg: LATTICE[id], pub: toBase64Url(bits) } : null;
};

/** TBSCertificate, RFC 5280 section 4.1: the seventh member, or the sixth without a version. */
const certificate = (tbs: readonly Node[]): JsonObject | null => {
  const key = readSequence(tbs[tbs[0]?.tag === 0xa0 ? 6 : 5]);
  return key ? spki(key) : null;
};

/** ECPrivateKey, RFC 5915 section 3: the curve in [0] or given by PKCS#8, the public point in [1]. */
const sec1 = (nodes: readonly Node[], curveOid: string | null): JsonObject | null => {
  const tagged = (tag: number): Node | undefined =>
    readNodes(nodes.find((node) => node.tag === tag)?.body ?? new Uint8Array(0))?.[0];
  return ec(curveOid ?? oid(tagged(0xa0)), readBits(tagged(0xa1)), true);
};

/** PrivateKeyInfo, RFC 5958 section 2; only the public half is kept, if there is one. */
const pkcs8 = (nodes: readonly Node[]): JsonObject | null => {
  const algorithm = readSequence(nodes[1]);
  const crv = EDWARDS[oid(algorithm?.[0])];
  // RFC 8410 section 7: the public half, [1], may be left out
  const bits = nodes.find(({ tag }) => tag === 0x81)?.body.subarray(1);
  if (crv) return { kty: 'OKP', crv, ...(bits ? { x: toBase64Url(bits) } : {}) };
  const inner =
    nodes[2]?.tag === TAG.octetString ? readSequence(readNodes(nodes[2].body)?.[0]) : null;
  if (!algorithm || !inner) return null;
  if (RSA.includes(oid(algorithm[0]))) return rsa(inner[1], inner[2]);
  return oid(algorithm[0]) === EC ? sec1(inner, oid(algorithm[1])) : null;
};

const read = (nodes: readonly Node[]): readonly [KeyForm, JsonObject | null, boolean] | null => {
  const [first, second] = nodes;
  const head = readSequence(first);
  if (head)
    return head[0]?.tag === TAG.oid
      ? ['spki', spki(nodes), false]
      : ['certificate', certificate(head), false];
  if (first?.tag !== TAG.integer) return null;
  if (second?.tag === TAG.sequence) return ['pkcs8', pkcs8(nodes), true];
  if (second?.tag === TAG.octetString) return ['sec1', sec1(nodes, null), true];
  if (nodes.length === 2) return ['pkcs1', rsa(first, second), false];
  return ['pkcs1', rsa(nodes[1], nodes[2]), true];
};

/** Reads a DER key; null if the bytes are no key that we know. */
export const readDerKey = (bytes: Uint8Array): DerKey | null => {
  const top = readNodes(bytes);
  const nodes = top?.length === 1 ? readSequence(top[0]) : null;
  const found = nodes && read(nodes);
  if (!found?.[1]) return null;
  const point = found[0] === 'spki' ? readBits(nodes?.[1]) : null;
  const compressed = found[1]['kty'] === 'EC' && isCompressed(point);
  return { form: found[0], jwk: found[1], isPrivate: found[2], isCompressed: compressed };
};
