import { algorithmOf } from '#jwt/algorithms.ts';
import type { Facts, Json, JsonObject } from '#jwt/model.ts';
import type { DecoderWords, MemberWords } from './words.ts';

type Sentence = readonly [template: string, facts: Facts];

/** A member that has a meaning of its own, and what can be said of it. */
export interface Member {
  readonly name: string;
  /** As it stands: a string without its quotation marks, anything else as JSON. */
  readonly value: string;
  readonly sentences: readonly Sentence[];
  readonly instant: number | null;
  readonly state: keyof DecoderWords['state'] | null;
}

/** NumericDate (RFC 7519 section 2); auth_time and updated_at come from OpenID Connect Core. */
const dates = ['exp', 'nbf', 'iat', 'auth_time', 'updated_at'];

/** Seconds beyond the year 5138 are milliseconds, whatever their maker meant. */
const MILLISECONDS = 100_000_000_000;

/** A string without its quotation marks, anything else as JSON. */
export const toText = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** Names come from the token: `__proto__` is one of them. */
const glossOf = (words: Readonly<Record<string, string>>, name: string): readonly Sentence[] => {
  const gloss = Object.hasOwn(words, name) ? words[name] : undefined;
  return gloss === undefined ? [] : [[gloss, {}]];
};

const plain = (name: string, value: Json, sentences: readonly Sentence[]): Member => ({
  name,
  value: toText(value),
  sentences,
  instant: null,
  state: null,
});

/** What the name of an algorithm stands for. */
export const explainAlgorithm = (alg: Json, { families }: MemberWords): Sentence => {
  const algorithm = algorithmOf(alg);
  if (algorithm)
    return [
      families[algorithm.family],
      { hash: algorithm.hash ?? '', crv: algorithm.crv ?? '', alg: algorithm.id },
    ];
  const isNone = typeof alg === 'string' && alg.toLowerCase() === 'none';
  return [isNone ? families.none : families.unknown, {}];
};

/** The header's members. An encrypted token's `alg` names a way to wrap keys, which is another list. */
export const readHeader = (
  header: JsonObject,
  words: MemberWords,
  encrypted: boolean,
): readonly Member[] =>
  Object.entries(header).flatMap(([name, value]) => {
    const gloss = glossOf(words.header, name);
    if (gloss.length === 0) return [];
    const isAlgorithm = name === 'alg' && !encrypted;
    return [plain(name, value, isAlgorithm ? [explainAlgorithm(value, words), ...gloss] : gloss)];
  });

const stateOf = (name: string, value: number, now: number): Member['state'] => {
  if (name === 'exp') return now >= value ? 'expired' : 'live';
  if (name === 'nbf') return now < value ? 'early' : 'begun';
  return name === 'iat' && value > now ? 'future' : null;
};

const readDate = (
  name: string,
  value: Json,
  gloss: readonly Sentence[],
  words: DecoderWords,
  now: number,
): Member => {
  const member = plain(name, value, gloss);
  if (typeof value !== 'number') return { ...member, sentences: [...gloss, [words.notNumber, {}]] };
  if (Math.abs(value) <= MILLISECONDS)
    return { ...member, instant: value, state: stateOf(name, value, now) };
  const meant: Sentence = [words.milliseconds, { claim: name, instant: { instant: value / 1000 } }];
  return { ...member, sentences: [...gloss, meant] };
};

/** The registered and the well-known claims, in the order of the token. */
export const readClaims = (
  claims: JsonObject,
  members: MemberWords,
  words: DecoderWords,
  now: number,
): readonly Member[] =>
  Object.entries(claims).flatMap(([name, value]) => {
    const gloss = glossOf(members.claims, name);
    if (gloss.length === 0) return [];
    return [
      dates.includes(name) ? readDate(name, value, gloss, words, now) : plain(name, value, gloss),
    ];
  });
