import type { InputFlaw } from '#jwt/model.ts';
import { findInputFlaw } from '#jwt/read/input.ts';

/** What a text is that holds no token at all. */
export type Stranger =
  | 'too-large'
  | 'literal'
  | 'pem'
  | 'key'
  | 'json'
  | 'url'
  | 'saml'
  | 'message'
  | 'opaque'
  | 'other';

const known: Readonly<Partial<Record<InputFlaw, Stranger>>> = {
  'too-large': 'too-large',
  literal: 'literal',
  pem: 'pem',
};

/** In this order: the first that fits names it. Wrong for a text that only looks like one of these; it is a hint, no verdict. */
const patterns: readonly (readonly [Stranger, RegExp])[] = [
  ['pem', /-----BEGIN/],
  ['key', /^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-)|"kty"\s*:/],
  ['json', /^[[{]/],
  ['url', /^https?:\/\/\S+$/i],
  ['saml', /^(?:<\?xml|<saml|PHNhbW|PD94bW)/],
  ['message', /\p{L}\s+\p{L}|[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u],
  ['opaque', /^[\w.~+/=|-]{8,}$/],
];

/** For text in which nobody found a token. */
export const nameStranger = (raw: string): Stranger => {
  const text = raw.trim();
  const flaw = findInputFlaw(text);
  const named = flaw === null ? undefined : known[flaw];
  return named ?? patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
};
