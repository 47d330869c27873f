/** Keys as PEM or bare DER, and what is common to every form of key material. */
import type { KeyFlaw, KeyMaterial, KeyRemark, VerificationKey } from '../model.ts';
import { readDerKey, type DerKey } from './key-der.ts';
import { stringOf } from './json.ts';
import { readJwk } from './key-jwk.ts';
import { readPem, type PemBlock } from './pem.ts';

export const unreadable = (
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

/** Of a type or curve that JOSE doesn't have, the name alone: it serves no algorithm. */
const stranger = ({ form, jwk }: DerKey, index: number): VerificationKey | null => {
  const [kty, crv] = [stringOf(jwk['kty']) ?? '', stringOf(jwk['crv'])];
  if (kty !== 'DSA' && !/^(?:X|brain|P-2(?!56))/.test(crv ?? '')) return null;
  const none = { bits: null, kid: null, alg: null, use: null, keyOps: null };
  return { form, jwk: { kty, crv }, kty, crv, index, ...none };
};

const fromDer = (der: DerKey, index: number): VerificationKey | null =>
  readJwk(der.jwk, der.form, index)?.key ?? stranger(der, index);

const remarksOf = (ders: readonly DerKey[]): readonly KeyRemark[] => {
  const remarks: KeyRemark[] = [];
  if (ders.some((der) => der.isPrivate)) remarks.push('private-key');
  else if (ders[0]?.isCompressed) remarks.push('compressed');
  else if (ders[0]?.form === 'pkcs1') remarks.push('pkcs1');
  if (ders[0]?.form === 'certificate') remarks.push('certificate');
  if (ders.length > 1) remarks.push('chain');
  return remarks;
};

export const readDers = (
  text: string,
  ders: readonly DerKey[],
  flaw: KeyFlaw | null,
): KeyMaterial => {
  const keys = ders.map(fromDer).filter((key) => key !== null);
  if (keys.length === 0)
    return unreadable(text, flaw ?? 'bad-der', [...remarksOf(ders), 'no-public-half']);
  return { kind: 'pem', text, keys, flaw, remarks: remarksOf(ders) };
};

/** What a label promises (RFC 7468 sections 5 and 13; PKCS#1 by custom). OpenSSL, Go and Java take it at its word. */
const PROMISED: Readonly<Record<string, string>> = {
  'PUBLIC KEY': 'spki',
  'RSA PUBLIC KEY': 'pkcs1',
  CERTIFICATE: 'certificate',
};

const isMislabelled = ({ label, bytes }: PemBlock): boolean => {
  const form = bytes && readDerKey(bytes)?.form;
  return Boolean(form && PROMISED[label] && PROMISED[label] !== form);
};

export const readPemMaterial = (text: string): KeyMaterial | null => {
  const pem = readPem(text);
  if (!pem) return null;
  const ders = pem.blocks
    .map((block) => (block.bytes ? readDerKey(block.bytes) : null))
    .filter((der) => der !== null);
  const isPrivate =
    pem.blocks.some((block) => block.label.includes('PRIVATE')) || text.includes('PRIVATE KEY');
  if (ders.length === 0)
    return unreadable(text, pem.flaw ?? 'bad-der', isPrivate ? ['private-key'] : []);
  const mislabelled = pem.blocks.slice(0, 1).some(isMislabelled) ? 'bad-armor' : null;
  return readDers(text, ders, pem.flaw ?? mislabelled);
};
