import type { Cause, Json, JsonObject, KeyMaterial, Lab, VerificationKey } from '#jwt/model.ts';

/** RFC 7518 section 6, RFC 8037 section 2. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  RSA: ['n', 'e'],
  EC: ['crv', 'x', 'y'],
  OKP: ['crv', 'x'],
  oct: ['k'],
  AKP: ['pub'],
};

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const isSound = (name: string, value: unknown): boolean =>
  typeof value === 'string' &&
  (name === 'crv'
    ? /^(?:P-(?:256|384|521)|secp256k1|Ed(?:25519|448))$/.test(value)
    : /^[\w-]+$/.test(value) && value.length % 4 !== 1);

/** Members that no reader could take; or, of a key that reads, those that were spelt otherwise than RFC 4648 has it. */
const badMembers = (jwk: JsonObject, read: VerificationKey | undefined): readonly string[] => {
  const required = REQUIRED[textOf(jwk['kty'])];
  if (!required) return ['kty'];
  const isSame = (name: string): boolean => {
    const [given, clean] = [jwk[name], read?.jwk[name] ?? jwk[name]];
    return given === clean || textOf(given).length !== textOf(clean).length;
  };
  const bad = required.filter((name) => !isSound(name, jwk[name]) || !isSame(name));
  if (bad.length > 0 || read) return bad;
  // well-formed each, but not of one length; or zero
  const zeros = required.filter((name) => /^A*$/.test(textOf(jwk[name])));
  return zeros.length > 0 ? zeros : required;
};

/** A JWK that is cut short, or written with single quotes: which members cannot be read as JSON. */
const unreadMembers = (text: string): readonly string[] => {
  const isRead = (name: string): boolean =>
    new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"[\\w-]+"`).test(text);
  const kty = /"kty"\s{0,9}:\s{0,9}"(\w+)"/.exec(text)?.[1] ?? '';
  const names = ['kty', ...(REQUIRED[kty] ?? [])].filter((name) => !isRead(name));
  return names.length > 0 ? names : ['}'];
};

/** The JWK as it was given, alone or in a set; a bare array of keys is read as a set. */
const givenJwk = (text: string, { index } = { index: 0 }): JsonObject => {
  const given = JSON.parse(text.trim().startsWith('[') ? `{"keys":${text}}` : text) as JsonObject;
  const set = given['keys'] as readonly JsonObject[] | undefined;
  return set ? (set[index] ?? {}) : given;
};

/** What is usual in the place of Base64URL of the bytes: text, hexadecimal, 65537; and x and y in each other's place. */
const repairs = (jwk: JsonObject, isText: boolean, lab: Lab): readonly JsonObject[] => {
  const from = (name: string, encoding: 'utf8' | 'hex'): Readonly<Record<string, Json>> => {
    const bytes = lab.decode(textOf(jwk[name]), encoding);
    return bytes?.length ? { [name]: lab.encode(bytes, 'base64url') } : {};
  };
  const changes: Readonly<Record<string, readonly JsonObject[]>> = {
    RSA: [{ e: 'AQAB' }, from('n', 'hex')],
    EC: [{ x: jwk['y'] ?? null, y: jwk['x'] ?? null }],
    oct: [from('k', 'hex'), ...(isText ? [from('k', 'utf8')] : [])],
  };
  return changes[textOf(jwk['kty'])] ?? [];
};

/** Of a private JWK, the public half only. */
const shown = (jwk: JsonObject): string => {
  const names = ['kty', ...(REQUIRED[textOf(jwk['kty'])] ?? []), 'kid', 'alg', 'use'];
  return JSON.stringify(jwk, names);
};

/** The first repair with which the signature verifies. */
const examineRepairs = async (jwk: JsonObject, isText: boolean, lab: Lab) => {
  for (const change of repairs(jwk, isText, lab)) {
    const members = Object.keys(change).filter((name) => change[name] !== jwk[name]);
    const cure = { key: shown({ ...jwk, ...change }) };
    if (members.length > 0 && (await lab.given(cure)).signature === 'passed')
      return { strength: 'proven', facts: { members }, cure } as const;
  }
  return null;
};

/** RFC 8017 section 3.1: n is odd, e is odd and not 1. */
const unsoundMembers = ({ kty, jwk }: VerificationKey, lab: Lab): readonly string[] =>
  ['n', 'e'].filter((name) => {
    const bytes = kty === 'RSA' ? lab.decode(textOf(jwk[name]), 'base64url') : null;
    return bytes && ((bytes.at(-1) ?? 0) % 2 === 0 || (bytes.length === 1 && bytes[0] === 1));
  });

const isJson = ({ kind, flaw }: KeyMaterial): boolean =>
  flaw === 'bad-members' || (flaw === null && (kind === 'jwk' || kind === 'jwks'));

export default {
  explains: ['key', 'signature'],
  symptoms: [
    'invalid RSA key, missing n/e values',
    'The required JWK member "kty" was missing',
    'Jwks RSA [n] or [e] field is missing or has a parse error',
    'Key format is invalid for RSA',
    'IDX10675',
    'failed to decode RSA key parameter "n"',
  ],
  async examine({ key, draft }, lab) {
    if (key.flaw === 'not-json' && /["']kty["']/.test(draft.key))
      return { strength: 'proven', facts: { members: unreadMembers(draft.key) } };
    const first = lab.selectedKey() ?? key.keys[0];
    const jwk = isJson(key) ? givenJwk(draft.key, first) : {};
    const isBad = key.flaw === 'bad-members';
    // a set is read leniently
    const repaired = await examineRepairs(jwk, isBad || key.kind === 'jwks', lab);
    if (repaired) return repaired;
    if (first && key.flaw === null) {
      const unsound = first.isOffCurve ? ['x', 'y'] : unsoundMembers(first, lab);
      return unsound.length > 0 ? { strength: 'proven', facts: { members: unsound } } : null;
    }
    if (!isBad) return null;
    const members = badMembers(jwk, first);
    // sound Base64URL of another length has lost or gained a leading zero
    if (members.length === 0) return null;
    const cure = first ? { cure: { key: JSON.stringify(first.jwk) } } : {};
    return { strength: 'proven', facts: { members }, ...cure };
  },
} satisfies Cause;
