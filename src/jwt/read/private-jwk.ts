/**
 * The private halves of what stands in the key field, for decryption and nothing else: key material never holds them, so
 * that no report, fact or cure can.
 */
import { toBase64Url } from '../bytes.ts';
import type { Draft, Json, JsonObject } from '../model.ts';
import { readNodes, readSequence, readUnsigned, TAG, type Node } from './der.ts';
import { isObject, readJsonText } from './json.ts';
import { readDerKey } from './key-der.ts';
import { readPem } from './pem.ts';

/** RFC 7518 sections 6.2.2 and 6.3.2, RFC 8037 section 2. */
const MEMBERS = ['kty', 'kid', 'crv', 'x', 'y', 'd', 'n', 'e', 'p', 'q', 'dp', 'dq', 'qi'];

const pick = (jwk: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(jwk).filter(([name]) => MEMBERS.includes(name)));

const listOf = (value: Json | undefined): readonly Json[] => {
  if (!isObject(value)) return value instanceof Array ? value : [];
  return value['keys'] instanceof Array ? value['keys'] : [value];
};

const fromJson = (text: string): readonly JsonObject[] =>
  listOf(readJsonText(text).value)
    .filter((jwk) => isObject(jwk))
    .filter((jwk) => 'd' in jwk)
    .map(pick);

/** RSAPrivateKey, RFC 8017 appendix A.1.2: a version, then the integers in the order of RFC 7518 section 6.3. */
const rsaMembers = (nodes: readonly Node[]): JsonObject =>
  Object.fromEntries(
    ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'].map((name, index) => [
      name,
      toBase64Url(readUnsigned(nodes[index + 1]) ?? new Uint8Array(0)),
    ]),
  );

/** The innermost structure of a PKCS#8 key, or the key itself. */
const innermost = (bytes: Uint8Array): readonly Node[] => {
  const nodes = readSequence(readNodes(bytes)?.[0]) ?? [];
  const wrapped = nodes[1]?.tag === TAG.sequence ? nodes[2] : undefined;
  return wrapped?.tag === TAG.octetString
    ? (readSequence(readNodes(wrapped.body)?.[0]) ?? [])
    : nodes;
};

/** The public half is read as ever; the private members join it. */
const fromDer = (bytes: Uint8Array): JsonObject | null => {
  const found = readDerKey(bytes);
  if (!found?.isPrivate) return null;
  const nodes = innermost(bytes);
  if (found.jwk['kty'] === 'RSA') return { ...found.jwk, ...rsaMembers(nodes) };
  // ECPrivateKey, RFC 5915 section 3: a version, then the private key
  const d = nodes[1]?.tag === TAG.octetString ? nodes[1].body : null;
  return d && { ...found.jwk, d: toBase64Url(d) };
};

/** Private JWKs from the key field. Total: what cannot be read is left out. */
export const readPrivateJwks = ({ key }: Draft): readonly JsonObject[] => {
  const text = key.trim();
  if (/^[{[]/.test(text)) return fromJson(text);
  const blocks = readPem(text)?.blocks ?? [];
  return blocks.map(({ bytes }) => bytes && fromDer(bytes)).filter((jwk) => jwk !== null);
};
