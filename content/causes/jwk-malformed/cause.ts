import type { Cause, Json, JsonObject, Lab, VerificationKey } from '#jwt/model.ts';

/** RFC 7518 section 6, RFC 8037 section 2. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  RSA: ['n', 'e'],
  EC: ['crv', 'x', 'y'],
  OKP: ['crv', 'x'],
  oct: ['k'],
  AKP: ['pub'],
};

/** Of a private JWK, the public half only. */
const SHOWN = ['kty', 'n', 'e', 'crv', 'x', 'y', 'k', 'kid', 'alg', 'use'];

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const isSound = (name: string, value: string): boolean =>
  name === 'crv'
    ? /^(?:P-\d{3}|secp256k1|Ed\d+)$/.test(value)
    : /^[\w-]+$/.test(value) && value.length % 4 !== 1;

/** Members that no reader could take; or, of a key that reads, those that were spelt otherwise than RFC 4648 has it. */
const badMembers = (jwk: JsonObject, read: VerificationKey | undefined): readonly string[] => {
  const required = REQUIRED[textOf(jwk['kty'])];
  if (!required) return ['kty'];
  const bad = required.filter((name) => {
    const value = textOf(jwk[name]);
    const clean = textOf(read?.jwk[name] ?? value);
    return !isSound(name, value) || (value !== clean && value.length === clean.length);
  });
  return bad.length > 0 || read ? bad : required;
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

/** 65537, x and y or n and e in each other's place, hexadecimal, text: the first repair with which the signature verifies. */
const examineRepairs = async (jwk: JsonObject, isText: boolean, lab: Lab) => {
  const from = (name: string, encoding: 'utf8' | 'hex'): JsonObject => {
    const bytes = lab.decode(textOf(jwk[name]), encoding);
    return bytes?.length ? { [name]: lab.encode(bytes, 'base64url') } : {};
  };
  if ((await lab.given({})).signature === 'passed') return null;
  const { x = '', y = '', n = '', e = '' } = jwk;
  const changes = [
    { e: 'AQAB' },
    { x: y, y: x },
    { n: e, e: n },
    from('n', 'hex'),
    from('k', 'hex'),
  ];
  if (isText) changes.push(from('k', 'utf8'));
  for (const change of changes) {
    const members = Object.keys(change).filter((name) => name in jwk && change[name] !== jwk[name]);
    const cure = { key: JSON.stringify({ ...jwk, ...change }, SHOWN) };
    if (members.length > 0 && (await lab.given(cure)).signature === 'passed')
      return { strength: 'proven', facts: { members }, cure } as const;
  }
  return null;
};

/** RFC 8017 section 3.1: n is odd, e is odd and not 1. And a point is one of its curve. */
const unsoundMembers = ({ isOffCurve, jwk }: VerificationKey, lab: Lab): readonly string[] =>
  isOffCurve
    ? ['crv', 'x', 'y']
    : ['n', 'e'].filter((name) => {
        const last = lab.decode(textOf(jwk[name]), 'base64')?.at(-1) ?? 1;
        return last % 2 === 0 || jwk[name] === 'AQ';
      });

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
    const isBad = key.flaw === 'bad-members';
    if (!isBad && key.flaw !== null) return null;
    const first = lab.selectedKey() ?? key.keys[0];
    const jwk = /^\s*[{[]/.test(draft.key) ? givenJwk(draft.key, first) : {};
    // a set is read leniently
    const repaired = await examineRepairs(jwk, isBad || key.kind === 'jwks', lab);
    if (repaired) return repaired;
    // sound Base64URL of another length has lost or gained a leading zero
    const bad = isBad ? badMembers(jwk, first) : [];
    const members = bad.length === 0 && first ? unsoundMembers(first, lab) : bad;
    if (members.length === 0) return null;
    const cure =
      isBad && first && !first.isOffCurve ? { cure: { key: JSON.stringify(first.jwk) } } : {};
    return { strength: 'proven', facts: { members }, ...cure };
  },
} satisfies Cause;
