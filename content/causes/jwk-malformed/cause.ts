import type { Cause, JsonObject } from '#jwt/model.ts';

/** RFC 7518 section 6, RFC 8037 section 2. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  RSA: ['n', 'e'],
  EC: ['crv', 'x', 'y'],
  OKP: ['crv', 'x'],
  oct: ['k'],
};

const badMembers = ({ kty, ...members }: JsonObject): readonly string[] => {
  const required = typeof kty === 'string' ? REQUIRED[kty] : undefined;
  const isSound = (value: unknown) => typeof value === 'string' && /^[\w-]+$/.test(value);
  return required ? required.filter((name) => !isSound(members[name])) : ['kty'];
};

/** A JWK that is cut short, or written with single quotes: which members cannot be read as JSON. */
const unreadMembers = (text: string): readonly string[] => {
  const isRead = (name: string): boolean =>
    new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"[\\w-]+"`).test(text);
  const kty = /"kty"\s{0,9}:\s{0,9}"(\w+)"/.exec(text)?.[1] ?? '';
  const names = ['kty', ...(REQUIRED[kty] ?? [])].filter((name) => !isRead(name));
  return names.length > 0 ? names : ['}'];
};

export default {
  explains: ['key'],
  symptoms: [
    'invalid RSA key, missing n/e values',
    'The required JWK member "kty" was missing',
    'Jwks RSA [n] or [e] field is missing or has a parse error',
    'Key format is invalid for RSA',
    'IDX10675',
    'failed to decode RSA key parameter "n"',
  ],
  examine({ key, draft }) {
    if (key.flaw === 'not-json' && /["']kty["']/.test(draft.key))
      return { strength: 'proven', facts: { members: unreadMembers(draft.key) } };
    if (key.flaw !== 'bad-members') return null;
    // a bare array of keys is read as a set
    const text = draft.key.trim().startsWith('[') ? `{"keys":${draft.key}}` : draft.key;
    const { keys, ...jwk } = JSON.parse(text) as { readonly keys?: readonly JsonObject[] };
    const members = badMembers(keys?.[0] ?? jwk);
    const [first] = key.keys;
    // sound Base64URL of another length has lost or gained a leading zero
    if (first && members.length === 0) return null;
    const facts = { members: members.length > 0 ? members : ['crv'] };
    const cure = first ? { cure: { key: JSON.stringify(first.jwk) } } : {};
    return { strength: 'proven', facts, ...cure };
  },
} satisfies Cause;
