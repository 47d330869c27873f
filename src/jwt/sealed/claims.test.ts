import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  claims,
  encode,
  NOW,
  outcomesOf,
  pemOf,
  reportOf,
  rsa,
  seal,
  secret,
} from './seal.ts';

/** To open a token is never to verify it. */

describe('claims inside', () => {
  test('are judged, but never accepted: nobody signed them', async () => {
    const token = await seal(bytesOf(secret), { alg: 'dir', enc: 'A256GCM' });
    const settings = { issuer: claims.iss, audience: claims.aud, algorithms: 'RS256' };
    expect(await outcomesOf({ token, key: secret, ...settings })).toMatchObject({
      structure: 'warned: decrypted',
      algorithm: 'info: encrypted',
      signature: 'not-testable: shared-key',
      claims: 'passed: ok',
      issuer: 'passed: ok',
      audience: 'passed: ok',
      time: 'passed: ok',
    });
    expect((await reportOf({ token, key: secret, ...settings })).verdict).toBe('cannot-tell');
    const late = await outcomesOf({ token, key: secret, at: String(NOW + 60), audience: 'other' });
    expect(late).toMatchObject({ time: 'failed: expired', audience: 'failed: mismatch' });
  });

  test('with a pair of keys, tell nothing of the sender', async () => {
    const token = await seal(rsa.publicKey, { alg: 'RSA-OAEP-256', enc: 'A256GCM' });
    const outcomes = await outcomesOf({ token, key: pemOf(rsa.privateKey, 'pkcs8') });
    expect(outcomes).toMatchObject({
      signature: 'not-testable: anyone',
      key: 'warned: private-decrypts',
    });
  });

  test('may be a signed token, whose claims are judged and whose signature is not', async () => {
    const input = `${encode({ alg: 'HS256' })}.${encode(claims)}`;
    const signed = `${input}.${createHmac('sha256', 'other').update(input).digest('base64url')}`;
    const token = await seal(bytesOf(secret), { alg: 'dir', enc: 'A256GCM', cty: 'JWT' }, signed);
    expect(await outcomesOf({ token, key: secret, issuer: 'other', type: 'JWT' })).toMatchObject({
      structure: 'warned: decrypted',
      signature: 'not-testable: nested',
      claims: 'passed: ok',
      issuer: 'failed: mismatch',
      type: 'not-run: blocked',
    });
  });
});

test('no report holds the private half of a key', async () => {
  const token = await seal(rsa.publicKey, { alg: 'RSA-OAEP', enc: 'A128GCM' });
  const { d, p, q } = rsa.privateKey.export({ format: 'jwk' });
  const text = JSON.stringify(await reportOf({ token, key: pemOf(rsa.privateKey, 'pkcs1') }));
  for (const half of [d, p, q]) expect(text).not.toContain(half?.slice(8, 20));
});
