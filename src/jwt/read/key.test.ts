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
  ['bad-members', JSON.stringify({ ...rsaA.jwk, n: `${n}=` })],
  ['escaped-newlines', rsaA.spki.replaceAll('\n', '\\\\n')],
  ['bad-base64', encodeURIComponent(rsaA.spki)],
  ['bad-base64', encodeURIComponent(rsaA.spki).replaceAll('%20', '+')],
  ['bad-base64', rsaA.spki.replaceAll('/', '&#x2F;').replaceAll('+', '&#43;')],
  ['bad-base64', rsaA.spki.replaceAll('\n', '<br />')],
  ['no-armor', Buffer.from(rsaA.spki).toString('base64')],
  ['no-armor', `${bare}\n-----END PUBLIC KEY-----`],
  ['quoted', JSON.stringify(JSON.stringify(rsaA.jwk))],
  ['quoted', JSON.stringify(JSON.stringify(rsaA.jwk)).slice(1, -1)],
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

/** SEC 1 section 2.3.3: the same SubjectPublicKeyInfo, with x and the parity of y. */
const compress = (pem: string, x: string): string => {
  const der = Buffer.from(pem.replace(/-----[^-]*-----|\s/g, ''), 'base64');
  const size = Buffer.from(x, 'base64url').length;
  const start = der[1] === 0x81 ? 3 : 2;
  const algorithm = der.subarray(start, start + 2 + (der[start + 1] ?? 0));
  const parity = Buffer.of(2 + ((der.at(-1) ?? 0) & 1));
  const bits = [Buffer.of(0x03, size + 2, 0), parity, der.subarray(-2 * size, -size)];
  const body = Buffer.concat([algorithm, ...bits]);
  const text = Buffer.concat([Buffer.of(0x30, body.length), body]).toString('base64');
  return `-----BEGIN PUBLIC KEY-----\n${text}\n-----END PUBLIC KEY-----`;
};

test.each([
  ['P-256', p256A],
  ['P-384', p384],
  ['P-521', p521],
  ['secp256k1', secp256k1],
])('reads a compressed point of %s, and says so', (_, { spki, jwk }) => {
  const material = readKey(compress(spki, jwk.x));
  expect(material).toMatchObject({ flaw: null, remarks: ['compressed'] });
  expect(material.keys[0]?.jwk).toMatchObject({ x: jwk.x, y: jwk.y });
});

test('a point that is none of its curve is marked, and a compressed one cannot be read', () => {
  const off = { ...p256A.jwk, x: p256A.jwk.y, y: p256A.jwk.x };
  expect(readKey(JSON.stringify(off)).keys[0]).toMatchObject({ isOffCurve: true });
  expect(readKey(JSON.stringify(p256A.jwk)).keys[0]).not.toHaveProperty('isOffCurve');
});

test.each([
  ['DSA', () => generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }), 'DSA'],
  ['X25519', () => generateKeyPairSync('x25519'), 'OKP X25519'],
  ['P-224', () => generateKeyPairSync('ec', { namedCurve: 'secp224r1' }), 'EC P-224'],
  [
    'brainpool',
    () => generateKeyPairSync('ec', { namedCurve: 'brainpoolP256r1' }),
    'EC brainpoolP256r1',
  ],
])('of %s, names the type', (_, make, name) => {
  const pem = make().publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const { flaw, keys: found } = readKey(pem);
  expect(flaw).toBeNull();
  expect([found[0]?.kty, found[0]?.crv].filter(Boolean).join(' ')).toBe(name);
});

test.each([
  ['a response', { public_key: rsaA.spki }],
  ['a response in a response', { data: { attributes: [{ key: rsaA.jwk }] } }],
  ['a set as text', { keys: JSON.stringify([rsaA.jwk]) }],
  ['a realm', { realm: 'demo', public_key: bare }],
])('finds the key in %s, and calls it no JWK', (_, value) => {
  expect(readKey(JSON.stringify(value))).toMatchObject({ flaw: 'not-jwk', keys: [{ jwk: { n } }] });
});

test('does not look for a key deeper than anyone hides one', () => {
  const deep = (levels: number): object => (levels ? { a: deep(levels - 1) } : rsaA.jwk);
  expect(readKey(JSON.stringify(deep(4))).keys).toHaveLength(1);
  expect(readKey(JSON.stringify(deep(5))).keys).toHaveLength(0);
});

test('a map of public keys is a set', () => {
  const map = { kidA: rsaA.spki, kidB: p256A.spki };
  expect(readKey(JSON.stringify(map))).toMatchObject({
    kind: 'jwks',
    flaw: null,
    remarks: [],
    keys: [{ kid: 'kidA' }, { kid: 'kidB' }],
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

test('what stands before BEGIN is remarked on, or a flaw if it is more than blanks', () => {
  expect(readKey(`\n${rsaA.spki}`).remarks).toEqual([]);
  for (const blanks of ['\ufeff', '  ', '\n\t'])
    expect(readKey(`${blanks}${rsaA.spki}`)).toMatchObject({
      flaw: null,
      remarks: ['outer-white-space'],
    });
  expect(readKey(`KEY=${rsaA.spki}`)).toMatchObject({ flaw: 'bad-armor', remarks: [] });
  expect(readKey(`a line before\n${rsaA.spki}`)).toMatchObject({ flaw: null, remarks: [] });
});

test('Base64 of Base64 is a key without its frame, and BEGIN in small letters a damaged one', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const body = rsaA.spki.replace(/-----[^-]*-----|\s/g, '');
  for (const text of [base64(base64(rsaA.spki)), base64(body)])
    expect(readKey(text)).toMatchObject({ flaw: 'no-armor', keys: [{ kty: 'RSA' }] });
  const small = rsaA.spki.replace(/-----.*-----/g, (line) => line.toLowerCase());
  expect(readKey(small)).toMatchObject({ flaw: 'bad-armor', keys: [{ kty: 'RSA' }] });
});

test('a modulus with a zero too many is marked, and put right, alone as in a set', () => {
  const { n } = rsaA.jwk;
  const padded = Buffer.concat([Buffer.alloc(1), Buffer.from(n, 'base64url')]).toString(
    'base64url',
  );
  const read = (jwk: object) => readKey(JSON.stringify({ keys: [jwk] })).keys[0];
  expect(read({ ...rsaA.jwk, n: padded })).toMatchObject({ isResized: true, jwk: { n } });
  expect(read(rsaA.jwk)).not.toHaveProperty('isResized');
  const alone = readKey(JSON.stringify({ ...rsaA.jwk, n: padded }));
  expect(alone).toMatchObject({ flaw: null, keys: [{ isResized: true, jwk: { n } }] });
  const { x, y } = p256A.jwk;
  const short = JSON.stringify({ ...p256A.jwk, x: y.slice(0, -4), y: x });
  expect(readKey(short).flaw).toBe('bad-members');
});
