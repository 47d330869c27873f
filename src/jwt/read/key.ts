import { decode, fromBase64, toBase64Url } from '../bytes.ts';
import type {
  JsonObject,
  KeyFlaw,
  KeyMaterial,
  KeyRemark,
  SecretEncoding,
  VerificationKey,
} from '../model.ts';
import { readJsonText } from './json.ts';
import { readDerKey, type DerKey } from './key-der.ts';
import { readJwk, readJwks, type JwkReading } from './key-jwk.ts';
import { readOpenSsh } from './key-openssh.ts';
import { MAX_INPUT } from './input.ts';
import { readPem } from './pem.ts';

const unreadable = (
  text: string,
  flaw: KeyFlaw,
  remarks: readonly KeyRemark[] = [],
): KeyMaterial => ({
  kind: 'unreadable',
  text,
  keys: [],
  flaw,
  remarks,
});

const fromDer = (der: DerKey, index: number): VerificationKey | null =>
  readJwk(der.jwk, der.form, index)?.key ?? null;

const remarksOf = (ders: readonly DerKey[]): readonly KeyRemark[] => {
  const remarks: KeyRemark[] = [];
  if (ders.some((der) => der.isPrivate)) remarks.push('private-key');
  else if (ders[0]?.form === 'pkcs1') remarks.push('pkcs1');
  if (ders[0]?.form === 'certificate') remarks.push('certificate');
  if (ders.length > 1) remarks.push('chain');
  return remarks;
};

const readDers = (text: string, ders: readonly DerKey[], flaw: KeyFlaw | null): KeyMaterial => {
  const keys = ders.map(fromDer).filter((key) => key !== null);
  if (keys.length === 0) return unreadable(text, flaw ?? 'bad-der', remarksOf(ders));
  return { kind: 'pem', text, keys, flaw, remarks: remarksOf(ders) };
};

const readPemMaterial = (text: string): KeyMaterial | null => {
  const pem = readPem(text);
  if (!pem) return null;
  const ders = pem.blocks
    .map((block) => (block.bytes ? readDerKey(block.bytes) : null))
    .filter((der) => der !== null);
  const isPrivate =
    pem.blocks.some((block) => block.label.includes('PRIVATE')) || text.includes('PRIVATE KEY');
  if (ders.length === 0)
    return unreadable(text, pem.flaw ?? 'bad-der', isPrivate ? ['private-key'] : []);
  return readDers(text, ders, pem.flaw);
};

/** Base64 of DER without BEGIN and END, as x5c members and Keycloak's realm page show it. */
const readBareDer = (text: string): KeyMaterial | null => {
  const bytes = text.length >= 56 ? fromBase64(text) : null;
  const der = bytes?.[0] === 0x30 ? readDerKey(bytes) : null;
  return der && readDers(text, [der], 'no-armor');
};

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

const readJsonMaterial = (text: string): KeyMaterial | null => {
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
    const reading = readJwk(object, 'jwk', 0);
    return reading ? fromReadings(text, 'jwk', [reading]) : unreadable(text, 'bad-members');
  }
  if ('jwks_uri' in object) return unreadable(text, 'discovery');
  return (
    readCertificateMap(text, object) ??
    unreadable(text, 'n' in object || 'x' in object ? 'bad-members' : 'not-jwk')
  );
};

/** UTF-16 units. A longer text is no shared secret: some file was pasted by mistake. */
const MAX_SECRET = 65_536;

const readSecret = (text: string, encoding: SecretEncoding): KeyMaterial => {
  if (text.length > MAX_SECRET) return unreadable('', 'too-large');
  const bytes = decode(text, encoding);
  if (!bytes) return unreadable(text, 'bad-encoding');
  const key = readJwk({ kty: 'oct', k: toBase64Url(bytes) }, 'secret', 0)?.key;
  return { kind: 'secret', text, keys: key ? [key] : [], flaw: null, remarks: [] };
};

const readQuoted = (text: string): KeyMaterial | null => {
  const inner = /^(["'`])([^]*)\1[;,]?$/.exec(text)?.[2];
  if (inner === undefined || !/^\s*(?:\{|-----BEGIN)/.test(inner)) return null;
  const material =
    readPemMaterial(inner.replace(/\\"/g, '"')) ??
    readJsonMaterial(inner.replace(/\\"/g, '"').trim());
  return material?.keys[0] ? { ...material, text, flaw: 'quoted' } : null;
};

/**
 * Reads the key field. Total. A private key is reduced to its public half; what a verifier could not load but we can
 * read through has both `keys` and a `flaw`.
 */
export const readKey = (text: string, encoding: SecretEncoding = 'utf8'): KeyMaterial => {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'none', text, keys: [], flaw: null, remarks: [] };
  if (text.length > MAX_INPUT) return unreadable('', 'too-large');
  if (encoding !== 'utf8') return readSecret(text, encoding);
  const material =
    readQuoted(trimmed) ??
    readJsonMaterial(trimmed) ??
    readPemMaterial(trimmed) ??
    readOpenSsh(trimmed) ??
    readBareDer(trimmed);
  return material ? { ...material, text } : readSecret(text, encoding);
};
