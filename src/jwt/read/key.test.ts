import * as keys from '#content/keys/keys.ts';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { readKey } from './key.ts';

const { rsaA, p256A, p384, p521, ed25519A, secp256k1 } = keys;
const n = rsaA.jwk.n;
const bare = rsaA.spki.split('\n').slice(1, -1).join('');

test.each([
  ['SPKI', rsaA.spki, 'spki'],
  ['PKCS#1', keys.rsaAPkcs1, 'pkcs1'],
  ['a certificate', keys.rsaACertificate, 'certificate'],
  ['a private key', keys.rsaAPrivate, 'pkcs8'],
  ['a JWK', JSON.stringify(rsaA.jwk), 'jwk'],
  ['a JWK Set', keys.jwks, 'jwks'],
  ['an array of JWKs', JSON.stringify([rsaA.jwk]), 'jwks'],
  ["Firebase's certificate map", JSON.stringify({ abc: keys.rsaACertificate }), 'certificate'],
])('reads %s', (_, text, form) => {
  const material = readKey(text);
  expect(material.flaw).toBeNull();
  expect(material.keys[0]).toMatchObject({ form, kty: 'RSA', bits: 2048, jwk: { n } });
});

test.each([
  ['escaped-newlines', rsaA.spki.replaceAll('\n', '\\n')],
  ['one-line', rsaA.spki.replaceAll('\n', ' ')],
  ['one-line', rsaA.spki.replaceAll('\n', '')],
  ['no-armor', bare],
  ['bad-armor', rsaA.spki.replaceAll('-----', '----')],
  ['bad-armor', rsaA.spki.replace('-----END PUBLIC KEY-----', '')],
  ['quoted', `"${rsaA.spki}"`],
  ['bad-members', JSON.stringify({ ...rsaA.jwk, n: `AA${n}` })],
])('reads through the flaw %s', (flaw, text) => {
  const material = readKey(text);
  expect(material.flaw).toBe(flaw);
  expect(material.keys[0]?.kty).toBe('RSA');
});

test.each([
  ['bad-der', rsaA.spki.replace(/\n[A-Za-z0-9+/=]+\n-----END/, '\n-----END')],
  [
    'encrypted-pem',
    '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE\n-----END ENCRYPTED PRIVATE KEY-----',
  ],
  ['not-json', '{"kty":"RSA",'],
  ['not-jwk', '{"hello":1}'],
  ['bad-members', '{"kty":"RSA","e":"AQAB"}'],
  ['empty-set', '{"keys":[]}'],
  ['discovery', '{"issuer":"https://example.com","jwks_uri":"https://example.com/jwks"}'],
])('names the flaw %s of what it cannot read', (flaw, text) => {
  expect(readKey(text)).toMatchObject({ flaw, keys: [] });
});

test('reads every curve, in every form that OpenSSL writes', () => {
  for (const key of [p256A, p384, p521, secp256k1, ed25519A])
    expect(readKey(key.spki).keys[0]?.jwk).toMatchObject({ crv: key.jwk.crv, x: key.jwk.x });
  expect(readKey(keys.p256APrivate).keys[0]?.jwk).not.toHaveProperty('d');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const x = createPublicKey(privateKey).export({ format: 'jwk' }).x;
  const sec1 = privateKey.export({ type: 'sec1', format: 'pem' }).toString();
  expect(readKey(sec1)).toMatchObject({
    remarks: ['private-key'],
    keys: [{ form: 'sec1', jwk: { x } }],
  });
});

test('a private key is reduced to its public half, and raises the alarm', () => {
  const material = readKey(keys.rsaAPrivate);
  expect(material.remarks).toContain('private-key');
  expect(Object.keys(material.keys[0]?.jwk ?? {})).toEqual(['kty', 'n', 'e']);
});

test('anything else is a secret, to the last character', () => {
  expect(readKey(' s3cret\n').keys[0]?.jwk['k']).toBe('IHMzY3JldAo');
  expect(readKey('c2VjcmV0', 'base64').keys[0]?.jwk['k']).toBe('c2VjcmV0');
  expect(readKey('zz', 'hex')).toMatchObject({ flaw: 'bad-encoding' });
  expect(readKey(' \n')).toMatchObject({ kind: 'none' });
});

test('what tools print before BEGIN is no damage', () => {
  const bag = `Bag Attributes\n    friendlyName: signer\nKey Attributes: <No Attributes>\n`;
  expect(readKey(bag + rsaA.spki)).toMatchObject({ kind: 'pem', flaw: null });
  const indented = rsaA.spki.replace(/\n(?=.)/g, '\n    ');
  expect(readKey(bag + indented)).toMatchObject({ flaw: 'bad-armor' });
});
