/** Keys as JSON: a JWK, a JWK Set, and what is pasted in their place. */
import { fromBase64 } from '../bytes.ts';
import type { JsonObject, KeyMaterial, KeyRemark } from '../model.ts';
import { readJsonText, stringOf } from './json.ts';
import { readJwk, readJwks, type JwkReading } from './key-jwk.ts';
import { readPemMaterial, unreadable } from './key-pem.ts';
import { readDisguised } from './key-secret.ts';

const fromReadings = (
  text: string,
  kind: 'jwk' | 'jwks',
  readings: readonly (JwkReading | null)[],
): KeyMaterial => {
  const good = readings.filter((reading) => reading !== null);
  const remarks: KeyRemark[] = [];
  if (good.some((reading) => reading.isPrivate)) remarks.push('private-key');
  if (good.length < readings.length) remarks.push('unusable-members');
  const repaired = kind === 'jwk' && good.some((reading) => reading.repaired);
  return {
    kind,
    text,
    keys: good.map((reading) => reading.key),
    flaw: repaired ? 'bad-members' : null,
    remarks,
  };
};

/** `{ kid: certificate }`, as Google serves Firebase's keys. */
const readCertificateMap = (text: string, object: JsonObject): KeyMaterial | null => {
  const keys = Object.entries(object).map(([kid, value], index) => {
    const key =
      typeof value === 'string' && value.includes('BEGIN CERTIFICATE')
        ? readPemMaterial(value)?.keys[0]
        : null;
    return key ? { ...key, kid, index } : null;
  });
  const good = keys.filter((key) => key !== null);
  return good.length > 0 && good.length === keys.length
    ? { kind: 'jwks', text, keys: good, flaw: null, remarks: ['certificate'] }
    : null;
};

export const readJsonMaterial = (text: string): KeyMaterial | null => {
  if (!/^[{[]/.test(text)) return null;
  const { object, value } = readJsonText(text);
  if (!object) {
    if (!Array.isArray(value)) return unreadable(text, 'not-json');
    return value.length === 0
      ? unreadable(text, 'empty-set')
      : readJsonMaterial(`{"keys":${text}}`);
  }
  const set = readJwks(object);
  if (set)
    return set.some((reading) => reading)
      ? fromReadings(text, 'jwks', set)
      : unreadable(text, set.length > 0 ? 'bad-members' : 'empty-set');
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
    unreadable(text, 'n' in object || 'x' in object ? 'bad-members' : 'not-jwk')
  );
};
