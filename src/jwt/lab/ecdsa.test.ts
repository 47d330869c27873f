import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { recoverEcdsa } from './ecdsa.ts';

/** What is recovered is held against OpenSSL: the signer's key is among it, and every candidate verifies. */

const data = new TextEncoder().encode('header.payload');

describe.each([
  ['ES256', 'P-256', 'sha256'],
  ['ES384', 'P-384', 'sha384'],
  ['ES512', 'P-521', 'sha512'],
  ['ES256K', 'secp256k1', 'sha256'],
] as const)('%s', (alg, namedCurve, hash) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  const own = publicKey.export({ format: 'jwk' });
  const signature = sign(hash, data, { key: privateKey, dsaEncoding: 'ieee-p1363' });

  test('the key that signed is recovered', async () => {
    const found = await recoverEcdsa(alg, data, signature);
    expect(found.map(({ jwk }) => jwk['x'])).toContain(own.x);
    for (const { jwk } of found) {
      const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
      expect(verify(hash, data, { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
    }
  });

  test('from other bytes, other keys are', async () => {
    const found = await recoverEcdsa(alg, new TextEncoder().encode('other'), signature);
    expect(found.map(({ jwk }) => jwk['x'])).not.toContain(own.x);
  });

  test('nothing is recovered from what is no signature', async () => {
    const zeros = new Uint8Array(signature.length);
    const ones = zeros.map(() => 0xff);
    for (const bad of [zeros, ones, signature.subarray(1), new Uint8Array(0)])
      expect(await recoverEcdsa(alg, data, bad)).toEqual([]);
  });
});

test('other algorithms let nothing be recovered', async () => {
  for (const alg of ['RS256', 'HS256', 'EdDSA', 'none', '__proto__', null])
    expect(await recoverEcdsa(alg, data, new Uint8Array(64).fill(1))).toEqual([]);
});
