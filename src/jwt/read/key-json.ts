/** Keys as JSON: a JWK, a JWK Set, and what is pasted in their place. */
import { fromBase64 } from '../bytes.ts';
import type { Json, JsonObject, KeyMaterial, KeyRemark } from '../model.ts';
import { isObject, readJsonText, stringOf } from './json.ts';
import { readJwk, readJwks, type JwkReading } from './key-jwk.ts';
import { readPemMaterial, unreadable } from './key-pem.ts';
import { readBare, readDisguised } from './key-secret.ts';

const fromReadings = (
  text: string,
  kind: 'jwk' | 'jwks',
  readings: readonly (JwkReading | null)[],
): KeyMaterial => {
  const good = readings.filter((reading) => reading !== null);
  const remarks: KeyRemark[] = [];
  if (good.some((reading) => reading.isPrivate)) remarks.push('private-key');
  const isOdd = (reading: JwkReading | null): boolean => !reading || reading.key.kty === 'AKP';
  if (readings.some(isOdd) && !readings.every(isOdd)) remarks.push('unusable-members');
  const repaired = kind === 'jwk' && good.some((reading) => reading.repaired);
  return {
    kind,
    text,
    keys: good.map((reading) => reading.key),
    flaw: repaired ? 'bad-members' : null,
    remarks,
  };
};

/** Names that say what a value is, and no `kid`. */
const NAMED = /^(?:\w*key|cert\w*|pem|value|data)$/i;

/** `{ kid: certificate }`, as Google serves Firebase's keys; of Identity-Aware Proxy, `{ kid: public key }`. */
const readCertificateMap = (text: string, object: JsonObject): KeyMaterial | null => {
  const keys = Object.entries(object).map(([kid, value], index) => {
    const isPem = typeof value === 'string' && /BEGIN (?:CERTIFICATE|PUBLIC KEY)/.test(value);
    const key = isPem && !NAMED.test(kid) ? readPemMaterial(value)?.keys[0] : null;
    return key ? { ...key, kid, index } : null;
  });
  const good = keys.filter((key) => key !== null);
  return good.length > 0 && good.length === keys.length
    ? {
        kind: 'jwks',
        text,
        keys: good,
        flaw: null,
        remarks: good.some(({ form }) => form === 'certificate') ? ['certificate'] : [],
      }
    : null;
};

/** Levels of JSON in which a key is looked for. */
const MOST_LEVELS = 4;

/** A key within other JSON, under whatever name, as an object or as text. */
const readWithin = (text: string, outer: Json, levels: number): KeyMaterial | null => {
  if (levels === 0 || typeof outer !== 'object' || outer === null) return null;
  for (const item of Object.values(outer) as readonly Json[]) {
    const isKey = isObject(item) && ('kty' in item || 'keys' in item);
    const inner = isKey ? JSON.stringify(item) : stringOf(item)?.trim();
    const found =
      inner === undefined
        ? readWithin(text, item, levels - 1)
        : (readJsonMaterial(inner, levels - 1) ?? readPemMaterial(inner) ?? readBare(inner));
    if (found?.keys[0]) return { ...found, text, flaw: 'not-jwk' };
  }
  return null;
};

export const readJsonMaterial = (text: string, levels = MOST_LEVELS): KeyMaterial | null => {
  if (!/^[{[]/.test(text)) return null;
  const { object, value } = readJsonText(text);
  if (!object) {
    if (!Array.isArray(value)) return unreadable(text, 'not-json');
    return value.length === 0
      ? unreadable(text, 'empty-set')
      : readJsonMaterial(`{"keys":${text}}`, levels);
  }
  const set = readJwks(object);
  if (set) {
    if (set.some((reading) => reading)) return fromReadings(text, 'jwks', set);
    const isOfObjects = (object['keys'] as readonly Json[]).some(isObject);
    return (
      readWithin(text, object, levels) ??
      unreadable(text, set.length === 0 ? 'empty-set' : isOfObjects ? 'bad-members' : 'not-jwk')
    );
  }
  if ('kty' in object) {
    const secret = object['kty'] === 'oct' ? fromBase64(stringOf(object['k']) ?? '') : null;
    const disguised = secret && readDisguised(text, secret);
    if (disguised) return disguised;
    const reading = readJwk(object, 'jwk', 0);
    return reading ? fromReadings(text, 'jwk', [reading]) : unreadable(text, 'bad-members');
  }
  if ('jwks_uri' in object) return unreadable(text, 'discovery');
  return (
    readCertificateMap(text, object) ??
    readWithin(text, object, levels) ??
    unreadable(text, 'n' in object || 'x' in object ? 'bad-members' : 'not-jwk')
  );
};
