import { generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bytesOf, p256, pemOf, rsa, seal, secret, structureOf, outcomesOf } from './seal.ts';

/** An encrypted token is opened only by a key that the reader gave, in any form in which it comes. */

const x25519 = generateKeyPairSync('x25519');

describe('keys', () => {
  test.each([
    ['PKCS#8', rsa, pemOf(rsa.privateKey, 'pkcs8'), 'RSA-OAEP'],
    ['PKCS#1', rsa, pemOf(rsa.privateKey, 'pkcs1'), 'RSA-OAEP-512'],
    ['PKCS#8, EC', p256, pemOf(p256.privateKey, 'pkcs8'), 'ECDH-ES'],
    ['SEC1', p256, pemOf(p256.privateKey, 'sec1'), 'ECDH-ES+A256KW'],
    ['JWK, X25519', x25519, JSON.stringify(x25519.privateKey.export({ format: 'jwk' })), 'ECDH-ES'],
  ])('as %s', async (_, pair, text, alg) => {
    const token = await seal(pair.publicKey, { alg, enc: 'A128CBC-HS256' });
    expect(await outcomesOf({ token, key: text })).toMatchObject({
      structure: 'warned: decrypted',
      key: 'warned: private-decrypts',
    });
  });

  test('of a set: any that fits', async () => {
    const jwkOf = (pair: KeyObject): JsonWebKey => pair.export({ format: 'jwk' });
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const token = await seal(rsa.publicKey, { alg: 'RSA-OAEP', enc: 'A192GCM', kid: 'b' });
    const keys = [
      jwkOf(p256.privateKey),
      { ...jwkOf(other.privateKey), kid: 'a' },
      { ...jwkOf(rsa.privateKey), kid: 'b' },
    ];
    expect(await structureOf({ token, key: JSON.stringify({ keys }) })).toBe('warned: decrypted');
    const without = JSON.stringify({ keys: keys.slice(0, 2) });
    expect(await structureOf({ token, key: without })).toBe('failed: not-decrypted');
  });

  test('of which one is too short for RSA-OAEP', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const jwkOf = (pair: KeyObject): JsonWebKey => pair.export({ format: 'jwk' });
    const token = await seal(rsa.publicKey, { alg: 'RSA-OAEP', enc: 'A128GCM' });
    const keys = [jwkOf(short.privateKey), jwkOf(rsa.privateKey)];
    expect(await structureOf({ token, key: JSON.stringify(keys[0]) })).toBe('failed: key-length');
    expect(await structureOf({ token, key: JSON.stringify({ keys }) })).toBe('warned: decrypted');
  });

  test('of which only the public half is there', async () => {
    const token = await seal(rsa.publicKey, { alg: 'RSA-OAEP', enc: 'A128GCM' });
    const text = pemOf(rsa.publicKey, 'spki');
    expect(await structureOf({ token, key: text })).toBe('failed: private-half-missing');
    expect(await structureOf({ token, key: secret })).toBe('failed: encrypted');
    expect(await structureOf({ token })).toBe('failed: encrypted');
  });

  test('of a curve whose PEM is read no further than its name: it is not called a public half', async () => {
    const token = await seal(x25519.publicKey, { alg: 'ECDH-ES', enc: 'A128GCM' });
    const key = pemOf(x25519.privateKey, 'pkcs8');
    expect(await outcomesOf({ token, key })).toMatchObject({
      structure: 'failed: encrypted',
      key: 'warned: private-decrypts',
    });
  });

  test.each([
    ['dir', 'A256GCM', 32],
    ['dir', 'A256CBC-HS512', 64],
    ['A128KW', 'A256GCM', 16],
    ['A192KW', 'A128GCM', 24],
    ['A256GCMKW', 'A128CBC-HS256', 32],
  ])('shared, for %s with %s: %i bytes and no other number', async (alg, enc, length) => {
    const text = 'k'.repeat(length);
    const token = await seal(bytesOf(text), { alg, enc });
    expect(await structureOf({ token, key: text })).toBe('warned: decrypted');
    expect(await structureOf({ token, key: `${text}k` })).toBe('failed: key-length');
    expect(await structureOf({ token, key: 'x'.repeat(length) })).toBe('failed: not-decrypted');
    const base64 = Buffer.from(text).toString('base64');
    const read = { token, key: base64, secretEncoding: 'base64' } as const;
    expect(await structureOf(read)).toBe('warned: decrypted');
  });
});
