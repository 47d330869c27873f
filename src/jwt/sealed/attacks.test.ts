import { createHash, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { CompactEncrypt } from 'jose';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  changed,
  claims,
  encode,
  outcomesOf,
  p256,
  pemOf,
  seal,
  secret,
  structureOf,
} from './seal.ts';

/** What a hostile sender may put into an encrypted token. */

type Header = Readonly<Record<string, unknown>>;

/** Sealed by hand with AES-GCM: a hostile sender need not keep to what jose would write. */
const sealBy = async (cek: Uint8Array<ArrayBuffer>, header: Header, content: Uint8Array) => {
  const iv = new Uint8Array(12);
  const head = encode(header);
  const aes = await crypto.subtle.importKey('raw', cek, 'AES-GCM', false, ['encrypt']);
  const params = { name: 'AES-GCM', iv, additionalData: bytesOf(head) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(params, aes, new Uint8Array(content)));
  return [head, '', encode(iv), encode(sealed.slice(0, -16)), encode(sealed.slice(-16))].join('.');
};

const zipped = (content: string): Promise<string> =>
  sealBy(bytesOf(secret), { alg: 'dir', enc: 'A256GCM', zip: 'DEF' }, deflateRawSync(content));

const uint32 = (value: number): Buffer => Buffer.from(value.toString(16).padStart(8, '0'), 'hex');

/** RFC 7518 section 4.6.2, for ECDH-ES with A128GCM and without party information. */
const derive = (z: Uint8Array): Uint8Array<ArrayBuffer> => {
  const info = [uint32(7), 'A128GCM', uint32(0), uint32(0), uint32(128)];
  const hash = createHash('sha256').update(uint32(1)).update(z);
  for (const piece of info) hash.update(piece);
  return new Uint8Array(hash.digest().subarray(0, 16));
};

const isOdd = (pair: { readonly privateKey: KeyObject }): boolean =>
  Number(Buffer.from(pair.privateKey.export({ format: 'jwk' }).d ?? '', 'base64url').at(-1)) % 2 ===
  1;

const oddPair = () => {
  let pair = p256;
  while (!isOdd(pair)) pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return pair;
};

const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });

describe('attacks', () => {
  const bySecret = () => seal(bytesOf(secret), { alg: 'dir', enc: 'A256GCM' });

  test('a point of order 2 on another curve, which any odd key maps to itself (CVE-2017-16007)', async () => {
    // Without a look at the curve, d * (x, 0) is (x, 0): the sender knows the shared secret, and then the key's parity
    const x = Buffer.alloc(32, 7);
    const epk = { kty: 'EC', crv: 'P-256', x: encode(x), y: encode(Buffer.alloc(32)) };
    const token = await sealBy(derive(x), { alg: 'ECDH-ES', enc: 'A128GCM', epk }, bytesOf('{}'));
    const key = pemOf(oddPair().privateKey, 'pkcs8');
    expect(await structureOf({ token, key })).toBe('failed: not-decrypted');
    // The same by hand with a key on the curve is opened: the sealing above is right
    const sender = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const z = diffieHellman({ privateKey: sender.privateKey, publicKey: p256.publicKey });
    const header = {
      alg: 'ECDH-ES',
      enc: 'A128GCM',
      epk: sender.publicKey.export({ format: 'jwk' }),
    };
    const good = await sealBy(derive(z), header, bytesOf('{}'));
    expect(await structureOf({ token: good, key: pemOf(p256.privateKey, 'pkcs8') })).toBe(
      'warned: decrypted',
    );
  });

  test('a point on another curve than the key', async () => {
    const token = await seal(p384.publicKey, { alg: 'ECDH-ES', enc: 'A128GCM' });
    expect(await structureOf({ token, key: pemOf(p384.privateKey, 'sec1') })).toBe(
      'warned: decrypted',
    );
    expect(await structureOf({ token, key: pemOf(p256.privateKey, 'sec1') })).toBe(
      'failed: private-half-missing',
    );
  });

  test('a tag cut short, and one whose bytes moved to the ciphertext', async () => {
    const token = await bySecret();
    const [, , , , tag = Buffer.of()] = token
      .split('.')
      .map((part) => Buffer.from(part, 'base64url'));
    const cut = changed(token, 4, (bytes) => bytes.subarray(0, 12));
    const moved = changed(cut, 3, (bytes) => Buffer.concat([bytes, tag.subarray(0, 4)]));
    const end = changed(moved, 4, () => tag.subarray(4));
    for (const bad of [cut, moved, end, changed(token, 2, (iv) => iv.subarray(0, 8))])
      expect(await structureOf({ token: bad, key: secret })).toBe('failed: part-length');
  });

  test('an encrypted key where there can be none', async () => {
    const token = (await bySecret()).replace('..', '.AAAA.');
    expect(await structureOf({ token, key: secret })).toBe('failed: part-length');
  });

  test('a bomb (CVE-2024-28176): decompressed no further than a limit', async () => {
    const token = await zipped('{"a":"'.padEnd(50_000_000, 'a'));
    expect(token.length).toBeLessThan(100_000);
    expect(await structureOf({ token, key: secret })).toBe('failed: not-decompressed');
    const small = await zipped(JSON.stringify(claims));
    expect(await structureOf({ token: small, key: secret })).toBe('warned: decrypted');
    expect(await structureOf({ token: small, key: 'x'.repeat(32) })).toBe('failed: not-decrypted');
  });

  test('a billion rounds of PBKDF2 (CVE-2023-50967)', async () => {
    const header = { alg: 'PBES2-HS256+A128KW', enc: 'A128GCM', p2c: 1e9, p2s: encode('salt1234') };
    const token = `${encode(header)}.${encode('k'.repeat(24))}.${encode('i'.repeat(12))}.YQ.${encode('t'.repeat(16))}`;
    expect(await structureOf({ token, key: secret })).toBe('failed: not-run');
  });

  test('no other string is the same token', async () => {
    const token = await bySecret();
    const others: string[] = [];
    for (let at = 0; at < token.length; at++)
      for (const other of ['A', 'g', '=', '.', '', `${token.charAt(at)}\n`]) {
        const changed = token.slice(0, at) + other + token.slice(at + 1);
        if (changed.trim() === token) continue;
        const structure = await structureOf({ token: changed, key: secret });
        if (structure?.startsWith('warned')) others.push(changed);
      }
    expect(others).toEqual([]);
    expect(await structureOf({ token: ` ${token}\n`, key: secret })).toBe('warned: decrypted');
  });

  test('parts that are not canonical, and an extension that nobody understands', async () => {
    const token = await bySecret();
    expect(await structureOf({ token: `${token}=`, key: secret })).toBe('failed: padding');
    const crit = { alg: 'dir', enc: 'A256GCM', crit: ['x'], x: 1 };
    const sealed = await new CompactEncrypt(bytesOf('{}'))
      .setProtectedHeader(crit)
      .encrypt(bytesOf(secret), { crit: { x: true } });
    const outcomes = await outcomesOf({ token: sealed, key: secret });
    expect(outcomes).toMatchObject({ header: 'failed: crit', structure: 'failed: encrypted' });
  });

  test.each(['constructor', '__proto__', 'none', 'RSA1_5', 'a256kw'])('alg %s', async (alg) => {
    const header = encode(`{"alg":"${alg}","enc":"A256GCM"}`);
    const token = (await bySecret()).replace(/^[^.]+/, header);
    expect(await structureOf({ token, key: secret })).toBe('failed: not-run');
  });
});
