/** Which of the keys at hand could open an encrypted token, by kind, length and curve. */
import { fromBase64 } from '../bytes.ts';
import type { Encryption } from '../encryption.ts';
import type { Decryption, Facts, Inquiry, Json, JsonObject, VerificationKey } from '../model.ts';
import { isObject, stringOf } from '../read/json.ts';
import { readPrivateJwks } from '../read/private-jwk.ts';

/** A set with more keys of one kind would cost the reader's processor more than it tells. */
const MOST_KEYS = 16;
/** RFC 7518 section 4.3. */
const LEAST_RSA_BITS = 2048;

export type Candidates =
  | { readonly keys: readonly JsonObject[] }
  | { readonly keys: null; readonly result: Decryption['result']; readonly facts: Facts };

const none = (result: Decryption['result'], facts: Facts = {}): Candidates => ({
  keys: null,
  result,
  facts,
});

const bitsOf = (member: JsonObject[string] | undefined): number =>
  (fromBase64(stringOf(member) ?? '')?.length ?? 0) * 8;

const secretsFor = (needed: number, { key }: Inquiry): Candidates => {
  const secrets = key.keys
    .filter(({ kty }) => kty === 'oct')
    .map(({ jwk, kid }): JsonObject => ({ ...jwk, kid }));
  const keys = secrets.filter((jwk) => bitsOf(jwk['k']) === needed);
  const [first] = secrets;
  if (!first) return none('no-key');
  return keys.length > 0 ? { keys } : none('misfit', { needed, bits: bitsOf(first['k']) });
};

/** RFC 7518 section 4.6.1.1: the sender's ephemeral key lies on the curve of the recipient's. */
const isFor = (jwk: JsonObject, ktys: readonly string[], epk: Json | undefined): boolean =>
  ktys.includes(stringOf(jwk['kty']) ?? '') &&
  (jwk['kty'] === 'RSA' || (isObject(epk) && epk['crv'] === jwk['crv']));

const isShort = (jwk: JsonObject): boolean =>
  jwk['kty'] === 'RSA' && bitsOf(jwk['n']) < LEAST_RSA_BITS;

const pairsFor = (ktys: readonly string[], { token, key, draft }: Inquiry): Candidates => {
  const pairs = readPrivateJwks(draft).filter((jwk) => isFor(jwk, ktys, token.header?.['epk']));
  const keys = pairs.filter((jwk) => !isShort(jwk));
  const [short] = pairs;
  if (keys.length > 0) return { keys };
  if (short) return none('misfit', { needed: LEAST_RSA_BITS, bits: bitsOf(short['n']) });
  const isHalf = ({ kty, jwk }: VerificationKey): boolean =>
    ktys.includes(kty) && ('x' in jwk || 'n' in jwk);
  return none(key.keys.some(isHalf) ? 'public-key' : 'no-key');
};

/** Keys that could open the token, the one that `kid` names first; or why there are none. */
export const candidatesFor = ({ key }: Encryption, inquiry: Inquiry): Candidates => {
  const found = key.bits === null ? pairsFor(key.ktys, inquiry) : secretsFor(key.bits, inquiry);
  if (!found.keys) return found;
  const kid = inquiry.token.header?.['kid'];
  const isNamed = (jwk: JsonObject): number => Number(kid !== undefined && jwk['kid'] === kid);
  return { keys: [...found.keys].sort((a, b) => isNamed(b) - isNamed(a)).slice(0, MOST_KEYS) };
};
